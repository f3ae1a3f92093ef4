import { recipient } from "../phrases";
import { statementOf } from "../question";
import { columns, list, object, one, truth } from "../sql";

/** Awards of the clause's title, in any sector's form, that the recipient has for the year. */
const awardsOfYear = `awards.award award JOIN awards.award_title form ON form.code = award.title_code
  WHERE award.recipient_id = :recipient AND award.year = :year
  AND (form.code = clause.title_code OR form.generic_code = clause.title_code)`;

const titleAndYear = `(SELECT english_name FROM awards.award_title WHERE code = clause.title_code) || ', ' || :year`;

const result = object({
  year: ":year",
  result: `CASE WHEN EXISTS (SELECT 1 FROM checked WHERE result = 'FAIL') THEN 'FAIL'
    WHEN EXISTS (SELECT 1 FROM checked WHERE result = 'INSUFFICIENT_DATA') THEN 'INSUFFICIENT_DATA'
    WHEN EXISTS (SELECT 1 FROM checked WHERE result = 'PASS')
      AND NOT EXISTS (SELECT 1 FROM checked WHERE result = 'NOT_MACHINE_CHECKABLE') THEN 'PASS'
    ELSE 'NOT_MACHINE_CHECKABLE' END`,
  title: object(columns("title", "code name")),
  recipient: recipient(":recipient", "code name", columns("person", "full_name")),
  rule: one(
    {
      ...columns("chosen", "code summary english_summary legal_basis valid_from valid_to"),
      verified: truth("chosen.verified"),
    },
    "chosen",
  ),
  clauses: list(
    {
      ...columns("checked", "result explanation"),
      clause: object(columns("checked", "ordinal check summary english_summary")),
    },
    "checked",
    "checked.ordinal, checked.code",
  ),
});

/** The youngest rule with clauses that holds at the end of the year, and the checks that the rules on this title ask for. */
export const eligibility = statementOf(
  `WITH chosen AS MATERIALIZED (
    SELECT rule.* FROM awards.eligibility_rule rule, awards.award_title title
    WHERE title.code = :title
    AND EXISTS (SELECT 1 FROM json_each(rule.title_codes) of WHERE of.value = title.code)
    AND (rule.valid_from IS NULL OR rule.valid_from <= :year || '-12-31')
    AND (rule.valid_to IS NULL OR rule.valid_to >= :year || '-12-31')
    AND (rule.sector IS NULL OR rule.sector = CASE WHEN :recipient LIKE 'CourtUnit:%' THEN 'COURT' ELSE 'JUSTICE' END)
    ORDER BY EXISTS (SELECT 1 FROM awards.rule_clause clause WHERE clause.rule_code = rule.code) DESC,
      rule.valid_from DESC, rule.code DESC
    LIMIT 1
  ),
  checked AS MATERIALIZED (
    SELECT clause.*,
      CASE clause."check" WHEN 'AWARD_HELD' THEN CASE
          WHEN EXISTS (SELECT 1 FROM ${awardsOfYear} AND award.status = 'GRANTED') THEN 'PASS'
          WHEN EXISTS (SELECT 1 FROM ${awardsOfYear}) THEN 'FAIL'
          ELSE 'INSUFFICIENT_DATA' END
        WHEN 'HUMAN' THEN 'NOT_MACHINE_CHECKABLE'
        ELSE 'INSUFFICIENT_DATA' END AS result,
      CASE clause."check" WHEN 'AWARD_HELD' THEN ${titleAndYear} || CASE
          WHEN EXISTS (SELECT 1 FROM ${awardsOfYear} AND award.status = 'GRANTED') THEN ': on record.'
          WHEN EXISTS (SELECT 1 FROM ${awardsOfYear}) THEN ': revoked.'
          ELSE ': no record.' END
        WHEN 'RATING' THEN 'The graph holds no ratings.'
        WHEN 'INITIATIVE' THEN 'The graph holds no initiatives.'
        WHEN 'MEMBER_SHARE' THEN 'The graph holds no titles or ratings of a unit''s members.'
        WHEN 'DISCIPLINE' THEN 'The graph holds no disciplinary records.'
        WHEN 'HUMAN' THEN 'People must judge this.' END AS explanation
    FROM chosen JOIN awards.rule_clause clause ON clause.rule_code = chosen.code
  )
  SELECT ${object({ eligibility: result })} FROM awards.award_title title WHERE title.code = :title`,
  { recipient: "CourtUnit:spc-dop", title: "EXCELLENT_LABOUR_COLLECTIVE", year: 2021 },
);
