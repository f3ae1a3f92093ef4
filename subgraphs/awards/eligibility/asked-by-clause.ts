import type { InitiativeScopeName, TaskRatingName } from "./read-evidence";

/** What a clause asks for beyond its title and number. */
interface AskedByClause {
  /** The lowest rating that meets it. */
  readonly rating?: TaskRatingName;
  /** Whether something else, as an initiative, is enough in place of the rating. */
  readonly orInitiative?: true;
  /** The narrowest scope of an initiative that meets it. */
  readonly scope?: InitiativeScopeName;
  /** Whether the share must be more than the number, not the number itself. */
  readonly moreThan?: true;
}

const asked: Readonly<Record<string, AskedByClause>> = {
  "r1-1": { rating: "GOOD" },
  "r2-2003-2": { scope: "GRASSROOTS" },
  "r2-2024-2": { rating: "EXCELLENT", orInitiative: true, scope: "GRASSROOTS" },
  "r2-2026-1": { rating: "EXCELLENT" },
  "r2-2026-2": { scope: "GRASSROOTS" },
  "r3-2": { scope: "MINISTRY" },
  "r3-2003-2": { scope: "MINISTRY" },
  "r4-2": { scope: "NATIONAL" },
  "r5-2003-1": { rating: "GOOD" },
  "r5-2003-3": { moreThan: true },
  "r5-2024-1": { rating: "GOOD" },
  "r6-2003-2": { rating: "EXCELLENT" },
  "r6-2003-3": { rating: "COMPLETED" },
  "r6-2024-1": { rating: "EXCELLENT" },
  "r6-2024-2": { rating: "COMPLETED" },
  "r11-2": { rating: "GOOD" },
  "r14-1": { rating: "EXCELLENT" },
  "r15-3": { scope: "GRASSROOTS" },
};

/** What the clause with a code asks for beyond its title and number. */
export function askedBy(clauseCode: string): AskedByClause {
  return asked[clauseCode] ?? {};
}
