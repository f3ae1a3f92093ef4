import {
  boolean,
  code,
  date,
  decimal,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  references,
  text,
} from "../../../platform/records";
import { periodProblems } from "../../../platform/dates/calendar";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { EligibilityRuleRow } from "./eligibility-rule.entity";
import { texts } from "./eligibility-rule.texts";
import { RuleCheck } from "./eligibility.enums";
import { RuleClauseRow } from "./rule-clause.entity";

export const eligibilityRuleRecords = recordKind({
  name: "rules",
  vietnameseNames: ["Tiêu chuẩn xét tặng", "Tiêu chuẩn danh hiệu"],
  description:
    "Rules on who is eligible for titles, each for a time; without titles, a rule holds for all of them",
  columns: {
    code: code().required().headed("Mã tiêu chuẩn", "Mã"),
    titles: references("titles").headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    sector: sectorColumn(),
    summary: text().required().headed("Tóm tắt", "Nội dung"),
    englishSummary: text().headed("Tóm tắt tiếng Anh"),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    legalBasis: text({ maxLength: 255 }).headed("Căn cứ pháp lý", "Căn cứ"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: EligibilityRuleRow,
});

export const ruleClauseRecords = recordKind({
  name: "rule-clauses",
  vietnameseNames: ["Điều kiện xét tặng", "Điều kiện, tiêu chuẩn"],
  description: "What rules ask for, one by one; the code is the rule's, a dash and the ordinal",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã điều kiện", "Mã"),
    rule: reference("rules").required().headed("Tiêu chuẩn", "Tiêu chuẩn xét tặng", "Mã tiêu chuẩn"),
    ordinal: integer({ min: 1 }).required().headed("Số thứ tự điều kiện", "Thứ tự"),
    check: oneOfEnum(RuleCheck).required().headed("Loại điều kiện", "Điều kiện"),
    title: reference("titles").headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    number: decimal({ min: 0 }).headed("Trị số", "Số lượng"),
    summary: text().required().headed("Tóm tắt", "Nội dung"),
    englishSummary: text().headed("Tóm tắt tiếng Anh"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ code: own, rule, ordinal }) =>
    own === `${rule}-${ordinal}`
      ? []
      : [{ column: "code", allowed: texts.codeIs({ code: `${rule}-${ordinal}` }) }],
  databases: awardsDatabases,
  entity: RuleClauseRow,
});
