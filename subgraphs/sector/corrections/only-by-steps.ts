import type { OnlyBySteps } from "../../mutations/corrections/corrections";

/**
 * The columns that no correction changes, by kind of records: states, ranks and points, which only the steps of the year's
 * work give, and what other records were worked out from. A kind that is not here has none but its key.
 */
export const onlyBySteps: Readonly<Record<string, OnlyBySteps>> = {
  seasons: ["cluster", "year", "state"],
  // A scorecard has the season and the unit of its member, and leaders have their role here, too.
  memberships: ["season", "unit", "role", "rank", "score"],
  scorecards: "all",
  scores: ["scorecard", "criterion", "selfPoints", "reviewedPoints"],
  "score-files": ["score", "bytes", "sha256"],
  "scoring-schemes": ["year", "unitKinds"],
  "scoring-criteria": ["scheme", "criterionCode", "parent", "maxPoints"],
};

/** Kinds of which the catalogue has the records: every sector keeps them, and a file changes them for all at once. */
export const ofTheCatalogue: readonly string[] = ["sectors", "provinces"];
