import type { HandQuestion } from "./question";
import { clusterSeason } from "./questions/q03-cluster-season";
import { movementSearch } from "./questions/q06-movement-search";
import { awardFunnel } from "./questions/q15-award-funnel";
import { awardsPage } from "./questions/q17-awards-page";

/**
 * Some of the saved questions by hand, by the first part of the name of their file in schema/operations: a nested one, a
 * search, a report and a list.
 */
export const handQuestions: Readonly<Record<string, HandQuestion>> = {
  q03: clusterSeason,
  q06: movementSearch,
  q15: awardFunnel,
  q17: awardsPage,
};
