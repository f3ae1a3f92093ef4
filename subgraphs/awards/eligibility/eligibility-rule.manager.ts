import { periodHolds } from "../../../platform/dates/calendar";
import type { AwardTitleRow } from "../titles/award-title.entity";
import type { AwardTitleLoaders } from "../titles/award-title.loaders";
import type { EligibilityRuleRow } from "./eligibility-rule.entity";
import type { EligibilityRuleLoaders } from "./eligibility-rule.loaders";

/** All rules, oldest first, or those that hold on a day. */
export async function rulesAsOf(
  asOf: string | null,
  rules: EligibilityRuleLoaders,
): Promise<readonly EligibilityRuleRow[]> {
  const all = await rules.all();
  return asOf == null ? all : all.filter(({ validFrom, validTo }) => periodHolds(validFrom, validTo, asOf));
}

/** The rules on a title, oldest first: all of them, or those that hold on a day. */
export async function rulesOf(
  title: AwardTitleRow,
  asOf: string | null,
  rules: EligibilityRuleLoaders,
): Promise<readonly EligibilityRuleRow[]> {
  return (await rulesAsOf(asOf, rules)).filter(({ titleCodes }) => titleCodes.includes(title.code));
}

/** The titles that a rule is on, in the catalogue's order. */
export async function titlesOf(
  rule: EligibilityRuleRow,
  titles: AwardTitleLoaders,
): Promise<readonly AwardTitleRow[]> {
  return (await titles.catalogue()).all.filter(({ code }) => rule.titleCodes.includes(code));
}
