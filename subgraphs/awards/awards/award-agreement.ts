import { toldDay } from "../../../platform/dates/told-day";
import type { Text } from "../../../platform/languages/language";
import { fold } from "../../../platform/text/fold";
import { titleDisagreements, type TitleFacts } from "../titles/title-agreement";
import { texts } from "./award.texts";

/** An award as far as it can be held against other records. */
export interface ComparedAward {
  readonly year: number;
  readonly recipientKind: string;
  readonly recipientName: string;
  readonly conferredOn: string | null;
  readonly revokedOn: string | null;
}

/** What is on record of an award's title, decision and recipient; null what is not known. */
export interface AwardFacts {
  readonly title: TitleFacts;
  /** The sectors that the award names: its own, and that of the unit to which it was given. */
  readonly sectors: readonly string[];
  readonly personName: string | null;
  readonly decidedOn: string | null;
  readonly revocationDecidedOn: string | null;
}

/** Something that does not go together, by the column in which it is seen. */
export interface AwardDisagreement {
  readonly column:
    "title" | "recipientName" | "decision" | "conferredOn" | "revokedOn" | "revocationDecision";
  readonly allowed: Text;
  readonly remedy?: Text;
  readonly isTaken?: true;
}

/** So many years between an award's year and a day of it are seldom, and so many are a slip of the pen. */
const years = { seldom: 3, never: 10 };

/** What of an award cannot be, or is seldom, by what is on record of its title, decisions and recipient. */
export function awardDisagreements(award: ComparedAward, facts: AwardFacts): readonly AwardDisagreement[] {
  return [
    ...titleDisagreements({ ...award, ...facts, day: facts.decidedOn ?? award.conferredOn }, facts.title),
    ...nameDisagreements(award, facts),
    ...farFromYear("decision", facts.decidedOn, award.year),
    ...farFromYear("conferredOn", award.conferredOn, award.year),
    ...tooEarly("conferredOn", award.conferredOn, facts.decidedOn, texts.conferredAfterDecision),
    ...tooEarly("revokedOn", award.revokedOn, award.conferredOn, texts.revokedAfterConferred),
    ...tooEarly("revokedOn", award.revokedOn, facts.decidedOn, texts.revokedAfterDecision),
    ...tooEarly(
      "revocationDecision",
      facts.revocationDecidedOn,
      facts.decidedOn,
      texts.revocationAfterDecision,
    ),
  ];
}

function nameDisagreements(
  { recipientName }: ComparedAward,
  { personName }: AwardFacts,
): readonly AwardDisagreement[] {
  if (personName === null) return [];
  const [written, known] = [fold(recipientName), fold(personName)];
  if (written === known) return [];
  const allowed = texts.personIs({ name: JSON.stringify(personName) });
  // Lists leave parts of a name away: family name and given name stay.
  if (firstAndLast(written) === firstAndLast(known))
    return [{ column: "recipientName", allowed, isTaken: true }];
  return [{ column: "recipientName", allowed, remedy: texts.correctName }];
}

function firstAndLast(name: string): string {
  const words = name.split(" ");
  return `${words.at(0)} ${words.at(-1)}`;
}

function farFromYear(
  column: "decision" | "conferredOn",
  day: string | null,
  year: number,
): readonly AwardDisagreement[] {
  if (day === null) return [];
  const distance = Number(day.slice(0, 4)) - year;
  // An emulation year may begin in the October before.
  if (distance >= -1 && distance < years.seldom) return [];
  const allowed = texts.farFromYear({ day: toldDay(day), year });
  if (distance >= 0 && distance < years.never) return [{ column, allowed, isTaken: true }];
  return [{ column, allowed, remedy: texts.correctDayOrYear }];
}

function tooEarly(
  column: "conferredOn" | "revokedOn" | "revocationDecision",
  day: string | null,
  earlier: string | null,
  rule: Text,
): readonly AwardDisagreement[] {
  if (day === null || earlier === null || day >= earlier) return [];
  const allowed = texts.tooEarly({ rule, day: toldDay(day), earlier: toldDay(earlier) });
  return [{ column, allowed }];
}
