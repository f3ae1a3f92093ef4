import type { HandQuestion } from "./question";
import { bothFlags } from "./questions/q01-both-flags";
import { nomineeShare } from "./questions/q02-nominee-share";
import { clusterSeason } from "./questions/q03-cluster-season";
import { clusterLeaders } from "./questions/q04-cluster-leaders";
import { recurringLimitations } from "./questions/q05-recurring-limitations";
import { movementSearch } from "./questions/q06-movement-search";
import { pledgeSignatories } from "./questions/q07-pledge-signatories";
import { roundsOnADay } from "./questions/q08-rounds-on-a-day";
import { unitPage } from "./questions/q09-unit-page";
import { agencyAfterMerger } from "./questions/q10-agency-after-merger";
import { eligibility } from "./questions/q11-eligibility";
import { ruleByDate } from "./questions/q12-rule-by-date";
import { commendationCertificates } from "./questions/q13-commendation-certificates";
import { inspections } from "./questions/q14-inspections";
import { awardFunnel } from "./questions/q15-award-funnel";
import { recommendationsAndSigningDates } from "./questions/q16-recommendations-and-signing-dates";
import { awardsPage } from "./questions/q17-awards-page";
import { sectorComparison } from "./questions/q18-sector-comparison";
import { sourcesOfFigures } from "./questions/q19-sources-of-figures";
import { agenciesOf25Provinces } from "./questions/q20-agencies-of-25-provinces";

/** The twenty questions by hand, by the first part of the name of their file in schema/operations. */
export const handQuestions: Readonly<Record<string, HandQuestion>> = {
  q01: bothFlags,
  q02: nomineeShare,
  q03: clusterSeason,
  q04: clusterLeaders,
  q05: recurringLimitations,
  q06: movementSearch,
  q07: pledgeSignatories,
  q08: roundsOnADay,
  q09: unitPage,
  q10: agencyAfterMerger,
  q11: eligibility,
  q12: ruleByDate,
  q13: commendationCertificates,
  q14: inspections,
  q15: awardFunnel,
  q16: recommendationsAndSigningDates,
  q17: awardsPage,
  q18: sectorComparison,
  q19: sourcesOfFigures,
  q20: agenciesOf25Provinces,
};
