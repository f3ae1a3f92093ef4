import {
  boolean,
  code,
  date,
  listOf,
  oneOfEnum,
  recordKind,
  reference,
  text,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { ConferenceKind } from "./conference.enums";
import { ConferenceRow } from "./conference.entity";

export const conferenceRecords = recordKind({
  name: "conferences",
  vietnameseNames: ["Hội nghị", "Hội nghị, đại hội"],
  description: "Conferences and congresses, of a season, of a unit, or of both",
  columns: {
    code: code().required().headed("Mã hội nghị", "Mã"),
    sector: ownSectorColumn(),
    season: reference("seasons").headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    kinds: listOf(oneOfEnum(ConferenceKind)).required().headed("Nội dung hội nghị", "Nội dung"),
    name: text({ maxLength: 512 }).required().headed("Tên hội nghị", "Hội nghị", "Tên"),
    heldOn: date().headed("Ngày tổ chức", "Ngày họp", "Ngày"),
    place: text({ maxLength: 255 }).headed("Địa điểm"),
    online: boolean().headed("Trực tuyến", "Họp trực tuyến"),
    chairedBy: reference("people").headed("Người chủ trì", "Chủ trì"),
    host: reference("units").headed("Đơn vị tổ chức", "Đơn vị chủ trì"),
    ...citedColumns,
  },
  key: "code",
  mentions: "chairedBy",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: ConferenceRow,
});
