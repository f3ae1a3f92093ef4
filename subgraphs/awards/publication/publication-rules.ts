import { periodHolds } from "../../../platform/dates/calendar";
import { workingDays, type Holiday } from "../calendar/working-days";

/** A row of the table of how long nominations are published. */
export interface PublicationRule {
  readonly level: string;
  /** With their sectors' own forms; empty for all titles of the level. */
  readonly titles: readonly string[];
  readonly sector: string | null;
  readonly workingDays: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly legalBasis: string | null;
  readonly verified: boolean;
}

/** What is published, as far as the table turns on it. */
export interface PublishedTitle {
  readonly sector: string;
  readonly title: { readonly code: string; readonly generic: string | null; readonly level: string };
}

/** From one day to another, both of them among those counted. */
export interface NoticePeriod {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** How far the publication of a nomination has come. */
export interface Publication {
  /**
   * `NOT_NEEDED` where no rule asks for it, `NONE` where it was not published, `RUNNING` until the last day of a notice is over,
   * `TOO_SHORT` where those that have ended ran for fewer working days than the rule asks for, `ENDED` where one was long enough.
   */
  readonly state: "NOT_NEEDED" | "NONE" | "RUNNING" | "TOO_SHORT" | "ENDED";
  /** The last day of the notice that was long enough; null without one. */
  readonly endedOn: string | null;
  /** How many working days are asked for; null where no rule does. */
  readonly needed: number | null;
  /** Whether the text of the rule was seen and the days off are certain. */
  readonly verified: boolean;
}

/**
 * The row that holds for what is published from a day on, the strictest where several do, one whose text was seen before others;
 * null where none does.
 */
export function ruleFor(
  { sector, title }: PublishedTitle,
  table: readonly PublicationRule[],
  day: string,
): PublicationRule | null {
  const found = table.filter(
    (row) =>
      row.level === title.level &&
      (row.titles.length === 0 || row.titles.some((code) => code === title.code || code === title.generic)) &&
      (row.sector === null || row.sector === sector) &&
      periodHolds(row.validFrom, row.validTo, day),
  );
  const ordered = [...found].sort(
    (one, other) => other.workingDays - one.workingDays || Number(other.verified) - Number(one.verified),
  );
  return ordered[0] ?? null;
}

/** The tables that say how long a publication has to be. */
export interface PublicationTables {
  readonly rules: readonly PublicationRule[];
  readonly holidays: readonly Holiday[];
}

/** How far the publication of a nomination has come on a day, by all notices that published it. */
export function publicationOf(
  published: PublishedTitle,
  notices: readonly NoticePeriod[],
  { rules, holidays }: PublicationTables,
  on: string,
): Publication {
  const measured = notices.map(({ startsOn, endsOn }) => {
    const rule = ruleFor(published, rules, startsOn);
    const { days, isCertain } = workingDays(startsOn, endsOn, holidays);
    const needed = rule?.workingDays ?? null;
    const isLong = needed === null || days >= needed;
    return { endsOn, needed, isLong, hasEnded: endsOn < on, verified: (rule?.verified ?? true) && isCertain };
  });
  const enough = measured
    .filter(({ isLong, hasEnded }) => isLong && hasEnded)
    .sort((one, other) => (one.endsOn < other.endsOn ? -1 : 1))[0];
  if (enough)
    return { state: "ENDED", endedOn: enough.endsOn, needed: enough.needed, verified: enough.verified };
  const running = measured.find(({ hasEnded }) => !hasEnded);
  if (running) return { state: "RUNNING", endedOn: null, needed: running.needed, verified: running.verified };
  const short = measured[0];
  if (short) return { state: "TOO_SHORT", endedOn: null, needed: short.needed, verified: short.verified };
  const rule = ruleFor(published, rules, on);
  const needed = rule?.workingDays ?? null;
  const verified = rule?.verified ?? true;
  return { state: rule ? "NONE" : "NOT_NEEDED", endedOn: null, needed, verified };
}
