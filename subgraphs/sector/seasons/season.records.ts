import {
  code,
  date,
  decimal,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  year,
} from "../../../platform/records";
import { toldDay } from "../../../platform/dates/told-day";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { ClusterRole, SeasonState } from "./season.enums";
import { MembershipRow } from "./membership.entity";
import { SeasonRow } from "./season.entity";
import { texts } from "./season.texts";

export const seasonRecords = recordKind({
  name: "seasons",
  vietnameseNames: ["Năm thi đua của cụm", "Năm thi đua"],
  description: "Clusters in one emulation year; the code is the cluster's, a dash and the year",
  columns: {
    code: code({ maxLength: 104 }).required().headed("Mã năm thi đua của cụm", "Mã"),
    cluster: reference("clusters").required().headed("Cụm thi đua", "Mã cụm", "Cụm"),
    year: year().required().headed("Năm thi đua", "Năm"),
    startsOn: date().headed("Ngày bắt đầu", "Từ ngày", "Bắt đầu"),
    endsOn: date().headed("Ngày kết thúc", "Đến ngày", "Kết thúc"),
    state: oneOfEnum(SeasonState).required().headed("Tiến độ", "Tiến độ năm thi đua"),
    memberCount: integer({ min: 0 }).headed("Số thành viên", "Số đơn vị thành viên"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["cluster.sector"],
  checks: ({ code: own, cluster, year: label, startsOn, endsOn }) => [
    ...(own === `${cluster}-${label}`
      ? []
      : [{ column: "code" as const, allowed: texts.codeIs({ code: `${cluster}-${label}` }) }]),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [{ column: "endsOn" as const, allowed: texts.endsBeforeStart({ startsOn: toldDay(startsOn) }) }]
      : []),
  ],
  databases: (_, lookUp) => sectorDatabase(lookUp("cluster.sector")),
  entity: SeasonRow,
});

export const membershipRecords = recordKind({
  name: "memberships",
  vietnameseNames: ["Thành viên cụm", "Tham gia cụm thi đua"],
  description: "Units as members of a season's cluster",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã thành viên", "Mã"),
    season: reference("seasons").required().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    unit: reference("units").required().headed("Đơn vị", "Đơn vị thành viên", "Mã đơn vị"),
    role: oneOfEnum(ClusterRole).required().headed("Vai trò trong cụm", "Vai trò"),
    rank: integer({ min: 1 }).headed("Xếp hạng", "Thứ hạng", "Hạng"),
    score: decimal().headed("Điểm", "Tổng điểm"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.year", "season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: MembershipRow,
  derived: (_, lookUp) => ({
    year: Number(lookUp("season.year")),
  }),
});
