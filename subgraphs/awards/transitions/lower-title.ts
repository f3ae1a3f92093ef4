import { AwardLevel } from "../titles/award-title.enums";

interface Ranked {
  readonly level: string;
  readonly family: string;
  readonly rank: number | null;
}

/** The levels, the highest first. */
const levels = Object.keys(AwardLevel);

/** Whether a title is lower than another: by its level, and within one level and family by its rank, 1 being the highest. */
export function isLowerThan(lower: Ranked, { level, family, rank }: Ranked): boolean {
  const [one, other] = [levels.indexOf(lower.level), levels.indexOf(level)];
  if (one !== other) return one > other;
  if (lower.family !== family) return lower.family === "COMMENDATION_FORM";
  return lower.rank !== null && rank !== null && lower.rank > rank;
}
