import { periodHolds } from "../../../platform/dates/calendar";
import type { LookUp } from "../../../platform/records";

/** What is on record of a title; null what is not known, or where it does not matter. */
export interface TitleFacts {
  readonly name: string | null;
  readonly family: string | null;
  readonly recipientKinds: readonly string[];
  readonly sector: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What looks up the facts of the title that a record refers to. */
export const titlePaths = [
  ...(["title.name", "title.family", "title.recipientKinds"] as const),
  ...(["title.sector", "title.validFrom", "title.validTo"] as const),
] as const;

export function titleFacts(lookUp: LookUp<(typeof titlePaths)[number]>): TitleFacts {
  return {
    name: lookUp("title.name"),
    family: lookUp("title.family"),
    recipientKinds: lookUp("title.recipientKinds")?.split("|") ?? [],
    sector: lookUp("title.sector"),
    validFrom: lookUp("title.validFrom"),
    validTo: lookUp("title.validTo"),
  };
}

/** To whom and when a title is given, proposed or registered for. */
export interface TitleUse {
  readonly year: number;
  /** The day on which it is decided on; null where there is none yet. */
  readonly day: string | null;
  readonly recipientKind: string;
  /** The sectors that are named: the record's own, and that of the unit. */
  readonly sectors: readonly string[];
}

/** Why a title cannot be used so, or is so seldom. */
interface TitleDisagreement {
  readonly column: "title";
  readonly allowed: string;
  readonly remedy?: string;
  readonly isTaken?: true;
}

/** What of the use of a title cannot be, or is seldom, by what the catalogue has of it. */
export function titleDisagreements(use: TitleUse, title: TitleFacts): readonly TitleDisagreement[] {
  return [...ofRecipient(use, title), ...ofSector(use, title), ...ofTime(use, title)];
}

function ofRecipient(
  { recipientKind }: TitleUse,
  { name, recipientKinds }: TitleFacts,
): readonly TitleDisagreement[] {
  if (recipientKinds.length === 0 || recipientKinds.includes(recipientKind)) return [];
  const allowed = `${JSON.stringify(name)} is given to ${recipientKinds.join(" or ")}, and this recipient is ${recipientKind}`;
  return [{ column: "title", allowed, remedy: "correct the title or the recipient" }];
}

function ofSector({ sectors }: TitleUse, { name, family, sector }: TitleFacts): readonly TitleDisagreement[] {
  const other = sector === null ? undefined : sectors.find((each) => each !== sector);
  if (other === undefined) return [];
  const allowed = `${JSON.stringify(name)} is of the sector ${sector}, and the recipient of ${other}`;
  // Heads of a sector commend whom they like; its emulation titles are for its own.
  return [{ column: "title", allowed, ...(family === "COMMENDATION_FORM" && { isTaken: true }) }];
}

function ofTime({ year, day }: TitleUse, title: TitleFacts): readonly TitleDisagreement[] {
  const { name, validFrom, validTo } = title;
  const isOfYear = periodsMeet(validFrom, validTo, `${year}-01-01`, `${year}-12-31`);
  const isOfDay = day === null ? isOfYear : periodHolds(validFrom, validTo, day);
  if (isOfYear && isOfDay) return [];
  const allowed = `${JSON.stringify(name)} was given ${forTime(validFrom, validTo)}`;
  // What was earned under the old law is decided on under the new one, and the other way round.
  return [{ column: "title", allowed, ...((isOfYear || isOfDay) && { isTaken: true }) }];
}

function periodsMeet(from: string | null, to: string | null, first: string, last: string): boolean {
  return (from === null || from <= last) && (to === null || first <= to);
}

function forTime(from: string | null, to: string | null): string {
  if (to === null) return `from ${from} on`;
  return from === null ? `until ${to}` : `from ${from} to ${to}`;
}
