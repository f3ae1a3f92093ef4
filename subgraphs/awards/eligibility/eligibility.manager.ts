import { checkYear } from "../../../platform/dates/calendar";
import { GraphError } from "../../../platform/errors/graph-error";
import { parseIdOf, type GlobalId } from "../../../platform/graphql/global-id";
import { judgedFor } from "../access/candidacies";
import type { AwardsContext, AwardsLoaders } from "../context";
import { recipientTypeNames } from "../recipients/recipient-record.manager";
import { sectorOfUnitType } from "../sectors/sector-ids";
import type { AwardTitleRow } from "../titles/award-title.entity";
import { checkClause } from "./clause-check";
import type { EligibilityRuleRow } from "./eligibility-rule.entity";
import { rulesOf } from "./eligibility-rule.manager";
import type { CheckResultName, Finding } from "./finding";
import { nothingRead } from "./read-evidence";
import type { RuleClauseRow } from "./rule-clause.entity";
import { joined } from "../../../platform/languages/language";
import { labelIn } from "../enum-labels/enum-label.manager";
import { texts } from "./eligibility.texts";

export interface ClauseResult extends Finding {
  readonly clause: RuleClauseRow;
}

interface RuleWithClauses {
  readonly rule: EligibilityRuleRow;
  readonly clauses: readonly RuleClauseRow[];
}

/** What came of checking somebody against the rule on a title in a year. */
export interface EligibilityCheck {
  readonly recipientId: string;
  readonly title: AwardTitleRow;
  readonly year: number;
  readonly rule: EligibilityRuleRow;
  readonly result: CheckResultName;
  readonly clauses: readonly ClauseResult[];
}

/**
 * Checks the records of a recipient against the rule on a title that held on the last day of a year; null when no rule
 * is on record for that day. What whoever asks may not be told of is no evidence.
 * @throws GraphError INVALID_YEAR, INVALID_ID, UNKNOWN_CODE
 */
export async function checkEligibility(
  recipientId: string,
  titleCode: string,
  year: number,
  { loaders, access }: AwardsContext,
): Promise<EligibilityCheck | null> {
  checkYear("year", year);
  const recipient = parseIdOf(recipientTypeNames, recipientId);
  const titles = await loaders.titles.catalogue();
  const title = titles.get(titleCode);
  checkKind(recipient, title);
  const found = await ruleFor(title, year, await sectorOf(recipient, loaders), loaders);
  if (!found) return null;
  const [awards, nominations] = await Promise.all([
    loaders.awards.everyOfRecipient.load(recipientId),
    loaders.nominations.everyOfRecipient.load(recipientId),
  ]);
  const evidence = {
    titleCode: title.code,
    year,
    titles,
    awards,
    nominations: judgedFor(access, nominations),
    read: nothingRead,
  };
  const results = found.clauses.map((clause) => ({
    clause,
    ...checkClause(clause, evidence),
  }));
  return { recipientId, title, year, rule: found.rule, result: overall(results), clauses: results };
}

function checkKind({ typeName }: GlobalId, { code, recipientKinds }: AwardTitleRow): void {
  const kind = typeName === "Person" ? "INDIVIDUAL" : "COLLECTIVE";
  if (recipientKinds.includes(kind)) return;
  const what = kind === "INDIVIDUAL" ? texts.aPerson : texts.aUnit;
  const kinds = joined(
    recipientKinds.map((one) => labelIn("RecipientKind", one)),
    texts.or,
  );
  throw new GraphError("INVALID_ID", texts.wrongRecipient({ what, title: code, kinds }));
}

async function sectorOf({ typeName, code }: GlobalId, loaders: AwardsLoaders): Promise<string | null> {
  if (typeName !== "Person") return sectorOfUnitType(typeName);
  return (await loaders.people.byCode.load(code))?.sector ?? null;
}

/**
 * The youngest of the rules on the title that hold then; one of another sector's does not bind the recipient. A rule
 * without clauses is a cap, a quorum or the like, which says nothing of one recipient: it is given only when no other is.
 */
async function ruleFor(
  title: AwardTitleRow,
  year: number,
  sector: string | null,
  loaders: AwardsLoaders,
): Promise<RuleWithClauses | null> {
  const binding = (await rulesOf(title, `${year}-12-31`, loaders.rules)).filter(
    (rule) => rule.sector === null || rule.sector === (sector ?? title.sector),
  );
  const rules = await Promise.all(
    binding.map(async (rule) => ({ rule, clauses: await loaders.rules.clausesOf.load(rule.code) })),
  );
  return rules.findLast(({ clauses }) => clauses.length > 0) ?? rules.at(-1) ?? null;
}

const worstFirst: readonly CheckResultName[] = ["FAIL", "INSUFFICIENT_DATA", "NOT_MACHINE_CHECKABLE"];

function overall(results: readonly ClauseResult[]): CheckResultName {
  if (results.length === 0) return "NOT_MACHINE_CHECKABLE";
  return worstFirst.find((worst) => results.some(({ result }) => result === worst)) ?? "PASS";
}
