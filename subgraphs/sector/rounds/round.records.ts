import { code, date, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { toldDay } from "../../../platform/dates/told-day";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { RoundKind } from "./round.enums";
import { RoundRow } from "./round.entity";
import { texts } from "./round.texts";

export const roundRecords = recordKind({
  name: "rounds",
  vietnameseNames: ["Đợt thi đua"],
  description: "Rounds of emulation within a season",
  columns: {
    code: code().required().headed("Mã đợt thi đua", "Mã"),
    season: reference("seasons").required().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    name: text({ maxLength: 255 }).required().headed("Tên đợt thi đua", "Đợt thi đua", "Tên"),
    kind: oneOfEnum(RoundKind).required().headed("Loại đợt thi đua", "Loại đợt", "Loại"),
    startsOn: date().headed("Ngày bắt đầu", "Từ ngày", "Bắt đầu"),
    endsOn: date().headed("Ngày kết thúc", "Đến ngày", "Kết thúc"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  checks: ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [{ column: "endsOn", allowed: texts.endsBeforeStart({ startsOn: toldDay(startsOn) }) }]
      : [],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: RoundRow,
});
