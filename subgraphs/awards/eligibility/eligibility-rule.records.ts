import {
  boolean,
  code,
  date,
  decimal,
  integer,
  oneOf,
  recordKind,
  reference,
  references,
  text,
} from "../../../platform/records";
import { periodProblems } from "../../../platform/dates/calendar";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { EligibilityRuleRow } from "./eligibility-rule.entity";
import { RuleCheck } from "./eligibility.enums";
import { RuleClauseRow } from "./rule-clause.entity";

export const eligibilityRuleRecords = recordKind({
  name: "rules",
  description:
    "Rules on who is eligible for titles, each for a time; without titles, a rule holds for all of them",
  columns: {
    code: code().required(),
    titles: references("titles"),
    sector: sectorColumn(),
    summary: text().required(),
    englishSummary: text(),
    validFrom: date(),
    validTo: date(),
    legalBasis: text({ maxLength: 255 }),
    verified: boolean().required(),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: EligibilityRuleRow,
});

export const ruleClauseRecords = recordKind({
  name: "rule-clauses",
  description: "What rules ask for, one by one; the code is the rule's, a dash and the ordinal",
  columns: {
    code: code({ maxLength: 112 }).required(),
    rule: reference("rules").required(),
    ordinal: integer({ min: 1 }).required(),
    check: oneOf(Object.keys(RuleCheck)).required(),
    title: reference("titles"),
    number: decimal({ min: 0 }),
    summary: text().required(),
    englishSummary: text(),
    ...citedColumns,
  },
  key: "code",
  checks: ({ code: own, rule, ordinal }) =>
    own === `${rule}-${ordinal}` ? [] : [{ column: "code", allowed: `the code is ${rule}-${ordinal}` }],
  databases: awardsDatabases,
  entity: RuleClauseRow,
});
