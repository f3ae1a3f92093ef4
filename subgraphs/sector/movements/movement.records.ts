import { code, date, oneOfEnum, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { MovementParticipantRow } from "./movement-participant.entity";
import { MovementScope, MovementType } from "./movement.enums";
import { MovementRow } from "./movement.entity";
import { texts } from "./movement.texts";

/** What is folded of a movement to be searched. */
export const foldedMovement = foldedColumns({
  entity: MovementRow,
  from: ["name", "englishName", "aim"],
  into: ["search"],
  fold: ({ name, englishName, aim }) => ({ search: searchColumn([name, englishName, aim]) }),
});

export const movementRecords = recordKind({
  name: "movements",
  vietnameseNames: ["Phong trào thi đua", "Phong trào"],
  description: "Emulation movements and themes",
  columns: {
    code: code().required().headed("Mã phong trào", "Mã"),
    sector: ownSectorColumn(),
    name: text().required().headed("Tên phong trào", "Phong trào thi đua", "Phong trào", "Tên"),
    englishName: text().headed("Tên tiếng Anh"),
    type: oneOfEnum(MovementType)
      .required()
      .headed("Hình thức phong trào", "Hình thức tổ chức phong trào", "Hình thức"),
    scope: oneOfEnum(MovementScope).headed("Phạm vi phong trào", "Phạm vi"),
    fromYear: year().headed("Từ năm"),
    toYear: year().headed("Đến năm"),
    launchedOn: date().headed("Ngày phát động", "Phát động ngày"),
    launchedBy: text({ maxLength: 255 }).headed("Cơ quan phát động", "Người phát động", "Nơi phát động"),
    aim: text().headed("Mục tiêu", "Mục đích"),
    related: reference("movements").headed("Phong trào liên quan", "Mã phong trào liên quan"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ fromYear, toYear }) =>
    fromYear !== null && toYear !== null && toYear < fromYear
      ? [{ column: "toYear", allowed: texts.endsBeforeStart({ fromYear }) }]
      : [],
  databases: ({ sector }) => sectorDatabase(sector),
  entity: MovementRow,
  derived: (record) => foldedMovement.fold(record),
  written: searchedAs("movement"),
});

export const movementParticipantRecords = recordKind({
  name: "movement-participants",
  vietnameseNames: ["Tham gia phong trào", "Đơn vị tham gia phong trào"],
  description: "Seasons and units that took part in a movement: one of the two in each record",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã tham gia", "Mã"),
    movement: reference("movements").required().headed("Phong trào thi đua", "Phong trào", "Mã phong trào"),
    season: reference("seasons").headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    unit: reference("units").headed("Đơn vị", "Mã đơn vị"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["movement.sector"],
  checks: ({ season, unit }) =>
    (season === null) === (unit === null) ? [{ column: "season", allowed: texts.oneTakesPart }] : [],
  databases: (_, lookUp) => sectorDatabase(lookUp("movement.sector")),
  entity: MovementParticipantRow,
});
