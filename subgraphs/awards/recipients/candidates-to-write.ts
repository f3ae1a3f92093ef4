import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import { askSeasons, askUnits, type SeasonFacts, type UnitFacts } from "../mutations/sector-facts";
import { awardTitleRecords } from "../titles/award-title.records";
import { titleDisagreements } from "../titles/title-agreement";
import { texts } from "./candidates-to-write.texts";
import { isMember, recipientsToWrite, type RecipientToWrite } from "./recipients-to-write";

export type TitleOnRecord = OnRecord<RecordOfKind<typeof awardTitleRecords>>;

/** What an input says of all that it registers or puts forward. */
export interface CandidaciesAsked {
  readonly sector: string;
  readonly year: number;
  readonly seasonId?: string | null | undefined;
}

/** Who is registered or put forward for what. */
export interface Candidate {
  readonly recipient: RecipientToWrite;
  readonly titleCode: string;
  /** The title; undefined where there is none of the code. */
  readonly title: TitleOnRecord | undefined;
  /** Where the arguments name the two. */
  readonly at: InputPath;
}

/** What sectors tell of those who are registered or put forward. */
export interface CandidatesAsked {
  readonly units: ReadonlyMap<string, UnitFacts>;
  /** The season; undefined where none is named, or none such is there. */
  readonly season: SeasonFacts | undefined;
}

/** Asks sectors for the units and the season that an input names. @throws GraphError SUBGRAPH_UNAVAILABLE */
export async function askOfCandidates(
  ids: readonly string[],
  { seasonId, sector }: CandidaciesAsked,
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<CandidatesAsked> {
  const [units, seasons] = await Promise.all([
    askUnits(ids, owners, scope),
    askSeasons(seasonId == null ? [] : [seasonId], owners, scope),
  ]);
  const season = seasonId == null ? undefined : seasons.get(seasonId);
  return { units, season: season?.sector === sector ? season : undefined };
}

/**
 * Those whom the entries of an input name, with their titles. The titles are held until the write has ended, so that nobody
 * is entered for one twice at the same time.
 * @throws Refused NOT_FOUND
 */
export async function candidatesToWrite(
  entries: readonly { readonly recipientId: string; readonly titleCode: string; readonly field: string }[],
  asked: CandidaciesAsked,
  records: RecordsToWrite,
): Promise<readonly Candidate[]> {
  const titles = await records.findAll(
    awardTitleRecords,
    entries.map(({ titleCode }) => titleCode),
  );
  const places = entries.map((_, index): InputPath => ["input", "entries", String(index)]);
  const recipients = await recipientsToWrite(
    entries.map(({ recipientId, field }, index) => ({
      id: recipientId,
      at: [...(places[index] ?? []), field],
    })),
    asked,
    records,
  );
  return recipients.map((recipient, index) => {
    const titleCode = entries[index]?.titleCode ?? "";
    return { recipient, titleCode, title: titles.get(titleCode), at: places[index] ?? [] };
  });
}

/** Why units and people cannot be registered or put forward so, whatever is on record of them for the year. */
export function reasonsAgainstCandidates(
  candidates: readonly Candidate[],
  input: CandidaciesAsked,
  { units, season }: CandidatesAsked,
  day: string | null,
): readonly Reason[] {
  const period = periodOf(input, season, day);
  return [
    ...reasonsAgainstSeason(input, season),
    ...candidates.flatMap((candidate, index) => {
      const { recipient, at } = candidate;
      const isTwice = candidates.findIndex((one) => isSame(one, candidate)) < index;
      const twice: Reason[] = isTwice ? [{ code: "DUPLICATE", at, text: texts.twice }] : [];
      return [
        ...twice,
        ...reasonsAgainstTitle(candidate, input),
        ...reasonsAgainstUnit(recipient, units.get(recipient.id), period),
        ...reasonsAgainstMembership(recipient, input, season),
      ];
    }),
  ];
}

/** Whether two are the same recipient for the same title. */
function isSame(one: Candidate, other: Candidate): boolean {
  return one.recipient.id === other.recipient.id && one.titleCode === other.titleCode;
}

function reasonsAgainstSeason(
  { seasonId, year }: CandidaciesAsked,
  season: SeasonFacts | undefined,
): readonly Reason[] {
  if (seasonId == null) return [];
  const at = ["input", "seasonId"];
  if (!season) return [{ code: "NOT_FOUND", at, text: ofMutations.notFound }];
  if (season.year === year) return [];
  return [{ code: "INVALID_VALUE", at: ["input", "year"], text: texts.otherYear({ year: season.year }) }];
}

/** Why a title cannot be aimed at or proposed; of one that is not there the record tells. */
export function reasonsAgainstTitle(
  { recipient, title, at }: Pick<Candidate, "recipient" | "title" | "at">,
  { year, sector }: Pick<CandidaciesAsked, "year" | "sector">,
): readonly Reason[] {
  if (!title) return [];
  const recipientKind = recipient.unit === null ? "INDIVIDUAL" : "COLLECTIVE";
  const use = { year, day: null, recipientKind, sectors: [sector] };
  return titleDisagreements(use, title.record)
    .filter(({ isTaken }) => !isTaken)
    .map(({ allowed }) => ({
      code: "TITLE_NOT_USABLE",
      at: [...at, "titleCode"],
      text: texts.noTitle({ allowed }),
    }));
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The time in which a unit has to stand: the day; else the season, as far as its days are known, or the year. */
function periodOf({ year }: CandidaciesAsked, season: SeasonFacts | undefined, day: string | null): Period {
  if (day !== null) return { from: day, to: day };
  return { from: season?.startsOn ?? `${year}-01-01`, to: season?.endsOn ?? `${year}-12-31` };
}

/** Why a unit is not of a time; none of a person. */
export function reasonsAgainstUnit(
  { unit, at }: RecipientToWrite,
  facts: UnitFacts | undefined,
  { from, to }: Period,
): readonly Reason[] {
  if (unit === null) return [];
  if (!facts) return [{ code: "NOT_FOUND", at, text: ofMutations.notFound }];
  const hasEnded = facts.validTo !== null && facts.validTo < from;
  const isYetToBe = facts.validFrom !== null && to < facts.validFrom;
  if (!hasEnded && !isYetToBe) return [];
  const text = from === to ? texts.notStandingOn({ day: from }) : texts.notStandingWithin({ from, to });
  return [{ code: "NOT_STANDING", at, text }];
}

function reasonsAgainstMembership(
  { unit, at }: RecipientToWrite,
  { sector }: CandidaciesAsked,
  season: SeasonFacts | undefined,
): readonly Reason[] {
  if (unit === null || !season || isMember(unit, sector, season)) return [];
  return [{ code: "NOT_A_MEMBER", at, text: texts.noMember }];
}

/** Whether it is told already why there is no such record: its kind would tell so once more. */
export function isToldOf(
  candidate: Candidate,
  input: CandidaciesAsked,
  { units, season }: CandidatesAsked,
): boolean {
  const { unit, id } = candidate.recipient;
  return (
    reasonsAgainstTitle(candidate, input).length > 0 ||
    (unit !== null && !units.has(id)) ||
    (input.seasonId != null && !season)
  );
}
