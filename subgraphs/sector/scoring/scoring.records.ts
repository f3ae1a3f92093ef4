import {
  boolean,
  code,
  decimal,
  integer,
  listOf,
  oneOfEnum,
  recordKind,
  reference,
  text,
  year,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { UnitKind } from "../../unit-kind";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { ScoringCriterionRow } from "./scoring-criterion.entity";
import { texts } from "./scoring.texts";
import { ScoringSchemeRow } from "./scoring-scheme.entity";

export const scoringSchemeRecords = recordKind({
  name: "scoring-schemes",
  vietnameseNames: ["Bảng tiêu chí chấm điểm", "Bảng chấm điểm"],
  description: "Scoring tables, one a year and kind of unit",
  columns: {
    code: code().required().headed("Mã bảng tiêu chí", "Mã"),
    sector: ownSectorColumn(),
    name: text({ maxLength: 512 }).required().headed("Tên bảng tiêu chí", "Bảng tiêu chí", "Tên"),
    year: year().required().headed("Năm thi đua", "Năm"),
    unitKinds: listOf(oneOfEnum(UnitKind)).required().headed("Loại đơn vị áp dụng", "Loại đơn vị"),
    decision: reference("decisions").headed("Quyết định ban hành", "Quyết định", "Mã quyết định"),
    ...citedColumns,
  },
  key: "code",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: ScoringSchemeRow,
});

export const scoringCriterionRecords = recordKind({
  name: "scoring-criteria",
  vietnameseNames: ["Tiêu chí chấm điểm", "Tiêu chí"],
  description:
    "The lines of scoring tables; the code is the scheme's, a dash and that of the criterion in it",
  columns: {
    code: code({ maxLength: 129 }).required().headed("Mã bản ghi tiêu chí", "Mã"),
    scheme: reference("scoring-schemes").required().headed("Bảng tiêu chí", "Mã bảng tiêu chí"),
    criterionCode: code({ maxLength: 32 }).required().headed("Mã tiêu chí", "Số TT", "Ký hiệu"),
    parent: reference("scoring-criteria").headed("Thuộc tiêu chí", "Tiêu chí lớn", "Mã tiêu chí lớn"),
    ordinal: integer({ min: 1 }).required().headed("Thứ tự", "Thứ tự trong bảng"),
    name: text().required().headed("Tiêu chí", "Nội dung tiêu chí", "Nội dung và chỉ tiêu"),
    guidance: text().headed("Hướng dẫn chấm", "Cách chấm điểm"),
    maxPoints: decimal().required().headed("Điểm chuẩn", "Điểm tối đa"),
    evidenceNeeded: boolean().default(false).headed("Yêu cầu minh chứng", "Cần minh chứng"),
  },
  key: "code",
  looksUp: ["scheme.sector"],
  chain: { from: "code", to: "parent", rule: texts.notPartOfItself },
  checks: ({ code: own, scheme, criterionCode, parent, maxPoints }) => [
    ...(own === `${scheme}-${criterionCode}`
      ? []
      : [{ column: "code" as const, allowed: texts.codeIs({ code: `${scheme}-${criterionCode}` }) }]),
    ...(parent === null || parent.startsWith(`${scheme}-`)
      ? []
      : [{ column: "parent" as const, allowed: texts.parentOfScheme({ scheme }) }]),
    ...(maxPoints === 0 ? [{ column: "maxPoints" as const, allowed: texts.somePoints }] : []),
  ],
  databases: (_, lookUp) => sectorDatabase(lookUp("scheme.sector")),
  entity: ScoringCriterionRow,
});
