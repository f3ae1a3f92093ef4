import { oneStatement } from "../question";
import { columns, list, one, truth } from "../sql";

function holds(alias: string, day: string): string {
  return `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${day})
    AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;
}

function rules(day: string): string {
  return list(
    {
      ...columns("rule", "code summary english_summary legal_basis valid_from valid_to"),
      verified: truth("rule.verified"),
      clauses: list(
        columns("clause", "ordinal check summary english_summary"),
        "awards.rule_clause clause WHERE clause.rule_code = rule.code",
        "clause.ordinal, clause.code",
      ),
    },
    `awards.eligibility_rule rule WHERE ${holds("rule", day)}
     AND EXISTS (SELECT 1 FROM json_each(rule.title_codes) of WHERE of.value = title.code)`,
    "rule.valid_from, rule.code",
  );
}

function legalBases(day: string): string {
  return list(
    { ...columns("basis", "citation article valid_from valid_to"), verified: truth("basis.verified") },
    `awards.legal_basis basis WHERE basis.title_code = title.code AND ${holds("basis", day)}`,
    "basis.valid_from, basis.code",
  );
}

export const ruleByDate = oneStatement(
  {
    title: one(
      {
        ...columns("title", "code name english_name"),
        rulesBefore: rules(":before"),
        rulesAfter: rules(":after"),
        legalBasesBefore: legalBases(":before"),
        legalBasesAfter: legalBases(":after"),
      },
      "awards.award_title title WHERE title.code = :title",
    ),
  },
  { title: "GRASSROOTS_EMULATION_FIGHTER", before: "2023-12-31", after: "2024-01-01" },
);
