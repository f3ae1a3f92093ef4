import { periodHolds } from "../../../platform/dates/calendar";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { AwardRow } from "../awards/award.entity";
import { awardRecords } from "../awards/award.records";
import { checkClause } from "../eligibility/clause-check";
import type { EligibilityRuleRow } from "../eligibility/eligibility-rule.entity";
import { eligibilityRuleRecords, ruleClauseRecords } from "../eligibility/eligibility-rule.records";
import type { CheckResultName } from "../eligibility/finding";
import { nothingRead } from "../eligibility/read-evidence";
import type { RuleClauseRow } from "../eligibility/rule-clause.entity";
import type { Candidate, CandidaciesAsked } from "../recipients/candidates-to-write";
import type { AwardTitleRow } from "../titles/award-title.entity";
import { awardTitleRecords } from "../titles/award-title.records";
import { TitleCatalogue } from "../titles/title-catalogue";
import type { NominationRow } from "./nomination.entity";
import { nominationRecords } from "./nomination.records";

/** What the records show of a candidate. */
interface CandidateEligibility {
  /** Whether a clause of the rule fails. */
  readonly fails: boolean;
  /** Whether years in a row that a clause asks for are not all there. */
  readonly isChainBroken: boolean;
  /** The rule that it was checked by. */
  readonly rule: Pick<EligibilityRuleRow, "code" | "summary" | "verified">;
}

/** What is on record of candidates, in their order. */
export interface OnRecordOfCandidates {
  /** Null where no rule is on record. */
  readonly eligibility: readonly (CandidateEligibility | null)[];
  /** What they have or are proposed for in the year, in the sector. */
  readonly awards: readonly AwardRow[];
  readonly nominations: readonly NominationRow[];
  readonly titles: TitleCatalogue;
}

/** Reads what is on record of candidates, and checks them by the rules that hold on the last day of the year. */
export async function candidatesOnRecord(
  candidates: readonly Candidate[],
  { year, sector }: CandidaciesAsked,
  records: RecordsToWrite,
): Promise<OnRecordOfCandidates> {
  const ids = candidates.map(({ recipient }) => recipient.id);
  const awards = rowsOf<AwardRow>(await records.matching(awardRecords, "recipientId", ids));
  const ofSector = rowsOf<NominationRow>(
    await records.matching(nominationRecords, "recipientId", ids),
  ).filter((row) => row.sector === sector);
  const titles = new TitleCatalogue(rowsOf<AwardTitleRow>(await records.all(awardTitleRecords)));
  const rules = rowsOf<EligibilityRuleRow>(await records.all(eligibilityRuleRecords));
  const clauses = rowsOf<RuleClauseRow>(await records.all(ruleClauseRecords));
  const eligibility = candidates.map(({ recipient, titleCode }) => {
    const rule = ruleFor(titleCode, { year, sector }, { rules, clauses });
    if (!rule) return null;
    const evidence = {
      ...{ titleCode, year, titles },
      awards: awards.filter(({ recipientId }) => recipientId === recipient.id),
      nominations: ofSector.filter(({ recipientId }) => recipientId === recipient.id),
      read: nothingRead,
    };
    const found = clauses
      .filter(({ ruleCode }) => ruleCode === rule.code)
      .map((clause): readonly [string, CheckResultName] => [
        clause.check,
        checkClause(clause, evidence).result,
      ]);
    return {
      fails: found.some(([, result]) => result === "FAIL"),
      isChainBroken: found.some(([check, result]) => check === "AWARD_STREAK" && result !== "PASS"),
      rule,
    };
  });
  const ofYear = (row: AwardRow | NominationRow) => row.year === year && row.sector === sector;
  return {
    ...{ eligibility, titles },
    awards: awards.filter((row) => ofYear(row) && row.status !== "REVOKED"),
    nominations: ofSector.filter(ofYear),
  };
}

function rowsOf<Row>(found: readonly { readonly row: object }[]): readonly Row[] {
  return found.map(({ row }) => row as Row);
}

/** The youngest rule with clauses on a title that holds on the last day of a year; one of another sector does not bind. */
function ruleFor(
  titleCode: string,
  { year, sector }: Pick<CandidaciesAsked, "year" | "sector">,
  {
    rules,
    clauses,
  }: { readonly rules: readonly EligibilityRuleRow[]; readonly clauses: readonly RuleClauseRow[] },
): EligibilityRuleRow | undefined {
  return rules
    .filter(
      (rule) =>
        rule.titleCodes.includes(titleCode) &&
        (rule.sector === null || rule.sector === sector) &&
        periodHolds(rule.validFrom, rule.validTo, `${year}-12-31`) &&
        clauses.some(({ ruleCode }) => ruleCode === rule.code),
    )
    .sort((one, other) => (one.validFrom ?? "").localeCompare(other.validFrom ?? ""))
    .at(-1);
}
