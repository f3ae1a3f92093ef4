import { periodHolds } from "../../../platform/dates/calendar";
import { toldDay } from "../../../platform/dates/told-day";
import { joined, type Text } from "../../../platform/languages/language";
import type { LookUp } from "../../../platform/records";
import { sectorNames } from "../../sector-code";
import { labelIn } from "../enum-labels/enum-label.manager";
import { texts } from "./award-title.texts";

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
  readonly allowed: Text;
  readonly remedy?: Text;
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
  const kindOf = (kind: string) => labelIn("RecipientKind", kind);
  const allowed = texts.givenTo({
    title: JSON.stringify(name),
    kinds: joined(recipientKinds.map(kindOf), texts.or),
    kind: kindOf(recipientKind),
  });
  return [{ column: "title", allowed, remedy: texts.correctTitleOrRecipient }];
}

function ofSector({ sectors }: TitleUse, { name, family, sector }: TitleFacts): readonly TitleDisagreement[] {
  const other = sector === null ? undefined : sectors.find((each) => each !== sector);
  if (other === undefined) return [];
  const allowed = texts.ofOtherSector({
    title: JSON.stringify(name),
    sector: sectorText(sector ?? ""),
    other: sectorText(other),
  });
  // Heads of a sector commend whom they like; its emulation titles are for its own.
  return [{ column: "title", allowed, ...(family === "COMMENDATION_FORM" && { isTaken: true }) }];
}

function ofTime({ year, day }: TitleUse, title: TitleFacts): readonly TitleDisagreement[] {
  const { name, validFrom, validTo } = title;
  const isOfYear = periodsMeet(validFrom, validTo, `${year}-01-01`, `${year}-12-31`);
  const isOfDay = day === null ? isOfYear : periodHolds(validFrom, validTo, day);
  if (isOfYear && isOfDay) return [];
  const allowed = givenText(JSON.stringify(name), validFrom ?? "", validTo);
  // What was earned under the old law is decided on under the new one, and the other way round.
  return [{ column: "title", allowed, ...((isOfYear || isOfDay) && { isTaken: true }) }];
}

function periodsMeet(from: string | null, to: string | null, first: string, last: string): boolean {
  return (from === null || from <= last) && (to === null || first <= to);
}

function givenText(title: string, validFrom: string, validTo: string | null): Text {
  const from = toldDay(validFrom);
  if (validTo === null) return texts.givenFrom({ title, from });
  const to = toldDay(validTo);
  return validFrom === "" ? texts.givenUntil({ title, to }) : texts.givenFromTo({ title, from, to });
}

function sectorText(sector: string): Text {
  return { en: sector, vi: sectorNames[sector]?.[0] ?? sector };
}
