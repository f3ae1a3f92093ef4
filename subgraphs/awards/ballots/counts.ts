import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { texts } from "./ballots.texts";
import type { CloseBallotInput } from "./close-ballot.input";
import type { PaperCount } from "./papers.store";

/** What was counted for one nomination; null where it is not known. */
export interface Count {
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  /** What is stated where no counts are known. */
  readonly passed: boolean | null;
}

/** The votes for a nomination and against it, from the papers. */
export function countOf(nomination: string, papers: readonly PaperCount[]): Count {
  const count = (choice: string) =>
    papers.find((one) => one.nomination === nomination && one.choice === choice)?.papers ?? 0;
  return { votesFor: count("FOR"), votesAgainst: count("AGAINST"), passed: null };
}

/** What the counts of a vote on paper must fit. */
interface PaperVote {
  /** The ids of what is voted on. */
  readonly nominations: readonly string[];
  /** How many may vote; null where that is not known. */
  readonly voters: number | null;
  /** Whether the vote is older than the records that are kept here. */
  readonly mayBeUnknown: boolean;
}

const papersPath: InputPath = ["input", "papers"];
const resultsPath: InputPath = ["input", "results"];

/** Why the counts of a vote on paper cannot be: unknown where they must be known, or more than there can be. */
export function paperReasons(
  input: Pick<CloseBallotInput, "papers" | "results">,
  vote: PaperVote,
): readonly Reason[] {
  return [...issuedReasons(input.papers ?? {}, vote), ...resultReasons(input, vote)];
}

function issuedReasons(
  { issued, returned, invalid }: NonNullable<CloseBallotInput["papers"]>,
  { voters, mayBeUnknown }: PaperVote,
): readonly Reason[] {
  const counts: readonly (readonly [string, number | null | undefined, number | null])[] = [
    ["issued", issued, voters],
    ["returned", returned, issued ?? voters],
    ["invalid", invalid, returned ?? issued ?? voters],
  ];
  return counts.flatMap(([name, value, most]): readonly Reason[] => {
    const at = [...papersPath, name];
    if (value == null) return mayBeUnknown ? [] : [{ code: "REQUIRED", at, text: texts.countNeeded }];
    return rangeReasons(value, most, at);
  });
}

function resultReasons(
  { papers, results }: Pick<CloseBallotInput, "papers" | "results">,
  { nominations, voters, mayBeUnknown }: PaperVote,
): readonly Reason[] {
  const seen = new Set<string>();
  const returned = papers?.returned ?? null;
  const valid = returned === null ? voters : returned - (papers?.invalid ?? 0);
  const reasons = results.flatMap((one, index): readonly Reason[] => {
    const at = [...resultsPath, String(index)];
    const isTwice = seen.has(one.nominationId);
    seen.add(one.nominationId);
    if (isTwice) return [{ code: "DUPLICATE", at: [...at, "nominationId"], text: texts.nominationTwice }];
    if (!nominations.includes(one.nominationId))
      return [{ code: "NOT_FOUND", at: [...at, "nominationId"], text: texts.notVotedOn }];
    return countsOfOne(one, { valid, isShareKnown: voters !== null, mayBeUnknown }, at);
  });
  const missing = nominations.some((id) => !seen.has(id));
  return missing ? [...reasons, { code: "REQUIRED", at: resultsPath, text: texts.countNeeded }] : reasons;
}

interface CountsKnown {
  /** The most votes that there can be. */
  readonly valid: number | null;
  /** Whether it is known what their share is taken of. */
  readonly isShareKnown: boolean;
  readonly mayBeUnknown: boolean;
}

function countsOfOne(
  { votesFor, votesAgainst, passed }: CloseBallotInput["results"][number],
  { valid, isShareKnown, mayBeUnknown }: CountsKnown,
  at: InputPath,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const [name, value] of Object.entries({ votesFor, votesAgainst }))
    if (value != null) reasons.push(...rangeReasons(value, valid, [...at, name]));
    else if (!mayBeUnknown) reasons.push({ code: "REQUIRED", at: [...at, name], text: texts.countNeeded });
  const sum = (votesFor ?? 0) + (votesAgainst ?? 0);
  if (reasons.length === 0 && valid !== null && sum > valid)
    reasons.push({
      code: "INVALID_VALUE",
      at: [...at, "votesFor"],
      text: texts.countsDisagree({ most: valid }),
    });
  if (mayBeUnknown && passed == null && (votesFor == null || !isShareKnown))
    reasons.push({ code: "REQUIRED", at: [...at, "passed"], text: texts.passedNeeded });
  return reasons;
}

function rangeReasons(value: number, most: number | null, at: InputPath): readonly Reason[] {
  if (value < 0) return [{ code: "INVALID_VALUE", at, text: texts.negative }];
  if (most === null || value <= most) return [];
  return [{ code: "INVALID_VALUE", at, text: texts.countsDisagree({ most }) }];
}
