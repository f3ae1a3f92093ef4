import { toldDay } from "../../../platform/dates/told-day";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, changed, type OnRecord, type RecordOfKind } from "../../../platform/mutations/record-change";
import { together, type Reason, type Warning } from "../../../platform/mutations/reason";
import { reasonGiven } from "../../../platform/mutations/reason-given";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation, type Places } from "../mutations/awards-mutation";
import type { SeasonFacts } from "../mutations/sector-facts";
import { conflictsOf, recordsAsRead, type ReadRecord } from "../mutations/versioned-records";
import {
  askOfCandidates,
  candidatesToWrite,
  isToldOf,
  reasonsAgainstCandidates,
  type Candidate,
  type CandidatesAsked,
} from "../recipients/candidates-to-write";
import { texts as ofCandidates } from "../recipients/candidates-to-write.texts";
import { placesOf, recipientsToWrite, type RecipientToWrite } from "../recipients/recipients-to-write";
import { RegisterForTitlesInput } from "./register-for-titles.input";
import { texts } from "./register-for-titles.texts";
import type { RegistrationRow } from "./registration.entity";
import { registrationRecords } from "./registration.records";
import { RegistrationType } from "./registration.type";

type RegistrationOnRecord = OnRecord<RecordOfKind<typeof registrationRecords>>;

/** What registering rests on. */
export interface RegistrationsKnown {
  readonly candidates: readonly Candidate[];
  readonly withdraw: readonly ReadRecord<RegistrationOnRecord["record"]>[];
  /** Those whose registrations are withdrawn. */
  readonly withdrawing: readonly RecipientToWrite[];
  /** The registrations of those who register. */
  readonly there: readonly RegistrationOnRecord[];
}

/** The states of a season in which registrations change without a reason. */
const openStates: readonly string[] = ["PLANNED", "LAUNCHED", "REGISTRATION", "PLEDGED"];

export const registerForTitles = awardsMutation<RegisterForTitlesInput, RegistrationsKnown, CandidatesAsked>({
  name: "registerForTitles",
  action: "registerForTitles",
  says: {
    does: "Registers titles that units and people aim at, and withdraws registrations (đăng ký danh hiệu thi đua). Whole or not at all.",
    rolesNote: "unit-officer for the own unit and its people",
    needs:
      "titles of the sector, for such recipients, in force; units that stand and are members of the season; a season not past PLEDGED, or a reason",
    then: "the registrations stand; those that are withdrawn are kept with the day and no longer counted",
    errors: [
      "ALREADY_EXISTS",
      "DUPLICATE",
      "NOT_A_MEMBER",
      "NOT_STANDING",
      "TITLE_NOT_USABLE",
      "WRONG_STATE",
    ],
  },
  input: () => RegisterForTitlesInput,
  payload: payload<AwardsContext>("RegisterForTitlesPayload", "What came of registering (kết quả đăng ký).", {
    registrations: {
      type: () => [RegistrationType],
      description:
        "The registrations, in the order of the entries, then those that were withdrawn (đăng ký danh hiệu thi đua).",
      isList: true,
      load: (codes: readonly string[], { loaders }) => loaders.registrations.byCode.loadMany(codes),
    },
  }),
  ask: (input, owners, scope) =>
    askOfCandidates(
      input.entries.map(({ registrantId }) => registrantId),
      input,
      owners,
      scope,
    ),
  async read({ entries, withdraw, ...asked }, records) {
    const named = entries.map(({ registrantId, titleCode }) => ({
      ...{ recipientId: registrantId, titleCode, field: "registrantId" },
    }));
    const found = await together({
      candidates: candidatesToWrite(named, asked, records),
      withdraw: recordsAsRead(
        withdraw,
        { kind: registrationRecords, typeName: "TitleRegistration" },
        records,
        ["input", "withdraw"],
      ),
    });
    const there = await records.matching(
      registrationRecords,
      "recipientId",
      found.candidates.map(({ recipient }) => recipient.id),
    );
    const of = found.withdraw.flatMap(({ on, at }) => {
      const { recipientId } = on.row as RegistrationRow;
      return recipientId === null || on.record.sector !== asked.sector ? [] : [{ id: recipientId, at }];
    });
    return { ...found, there, withdrawing: await recipientsToWrite(of, asked, records) };
  },
  places,
  decide,
  current: ({ withdraw }) => ({ registrations: withdraw.map(({ id }) => id.slice(id.indexOf(":") + 1)) }),
});

function places(
  { candidates, withdraw, withdrawing }: RegistrationsKnown,
  { sector }: RegisterForTitlesInput,
  { season }: CandidatesAsked,
): Places {
  const all = [...candidates.map(({ recipient }) => recipient), ...withdrawing];
  // What is of another sector is told of as if it were not there, to whoever may write in this one.
  const isElsewhere = all.length === 0 && withdraw.length === 0;
  return isElsewhere ? "any sector" : placesOf(all, sector, season);
}

function decide(
  known: RegistrationsKnown,
  input: RegisterForTitlesInput,
  { newCode, today, asked }: Given<CandidatesAsked>,
): Decision {
  const { candidates, withdraw } = known;
  const { entries, seasonId, sector, year, registeredOn, write } = input;
  const conflicts = conflictsOf(withdraw);
  if (conflicts.length > 0)
    return { changes: [], reasons: conflicts, result: { registrations: withdraw.map(({ on }) => on.code) } };
  const codes = entries.map(({ code }) => code ?? newCode(`registration-${year}`));
  const { cells, places: cited } = citing(write);
  const season = seasonId == null ? null : seasonId.slice(seasonId.indexOf(":") + 1);
  const withdrawnOn = registeredOn ?? today;
  const reasons = [
    ...(entries.length + withdraw.length === 0
      ? [{ code: "REQUIRED", at: ["input", "entries"], text: texts.nothing }]
      : []),
    ...reasonsAgainstCandidates(candidates, input, asked, registeredOn ?? null),
    ...reasonsAgainstDay(asked.season, input),
    ...reasonsAgainstRepeating(known, input),
    ...withdraw.flatMap((one) => reasonsAgainstWithdrawing(one, input, withdrawnOn)),
  ];
  const additions = candidates.flatMap((candidate, index) => {
    const { recipient, titleCode, at } = candidate;
    if (isToldOf(candidate, input, asked)) return [];
    const record = {
      ...{ code: codes[index] ?? "", title: titleCode, year, sector, season },
      ...{ registrantUnit: recipient.unit, registrantPerson: recipient.person },
      registeredOn: registeredOn ?? null,
      ...cells,
    };
    const fields = {
      ...cited,
      ...{ title: [...at, "titleCode"], year: ["input", "year"], season: ["input", "seasonId"] },
      ...{ registrantUnit: recipient.at, registrantPerson: recipient.at },
      registeredOn: ["input", "registeredOn"],
    };
    return [added(registrationRecords, record, { at, fields })];
  });
  const withdrawals =
    reasons.length > 0 ? [] : withdraw.map(({ on, at }) => changed(on, { withdrawnOn }, { at }));
  return {
    changes: [...additions, ...withdrawals],
    reasons,
    warnings: lateWarnings(asked.season, input),
    result: { registrations: [...codes, ...withdraw.map(({ on }) => on.code)] },
  };
}

function isPast(season: SeasonFacts | undefined): boolean {
  return season !== undefined && !openStates.includes(season.state);
}

/** Why registrations cannot change in the state of the season. */
function reasonsAgainstDay(
  season: SeasonFacts | undefined,
  { write }: Pick<RegisterForTitlesInput, "write">,
): readonly Reason[] {
  if (!isPast(season) || reasonGiven(write) !== null) return [];
  return [{ code: "WRONG_STATE", at: ["input", "seasonId"], text: texts.seasonPast }];
}

function lateWarnings(
  season: SeasonFacts | undefined,
  { write }: Pick<RegisterForTitlesInput, "write">,
): readonly Warning[] {
  if (!isPast(season) || reasonGiven(write) === null) return [];
  return [{ code: "LATE", at: ["input", "seasonId"], text: texts.late }];
}

/** Why somebody cannot register who has done so: a registration that is withdrawn, or is to be, does not count. */
function reasonsAgainstRepeating(
  { candidates, there, withdraw }: RegistrationsKnown,
  { year }: Pick<RegisterForTitlesInput, "year">,
): readonly Reason[] {
  const leaving = new Set(withdraw.map(({ on }) => on.code));
  const standing = there.filter(({ code, record }) => record.withdrawnOn === null && !leaving.has(code));
  return candidates
    .filter(({ recipient, titleCode }) =>
      standing.some(
        ({ record, row }) =>
          (row as RegistrationRow).recipientId === recipient.id &&
          record.title === titleCode &&
          record.year === year,
      ),
    )
    .map(({ at }) => ({ code: "ALREADY_EXISTS", at, text: ofCandidates.registered }));
}

/** Why a registration cannot be withdrawn. */
function reasonsAgainstWithdrawing(
  { on, at: line }: ReadRecord<RegistrationOnRecord["record"]>,
  { sector, year, seasonId }: RegisterForTitlesInput,
  day: string,
): readonly Reason[] {
  const at = [...line, "id"];
  const { record, row } = on;
  if (record.sector !== sector || record.year !== year)
    return [{ code: "NOT_FOUND", at, text: texts.otherSector }];
  if ((row as RegistrationRow).seasonId !== (seasonId ?? null))
    return [{ code: "NOT_FOUND", at, text: texts.otherSeason }];
  if (record.withdrawnOn !== null)
    return [{ code: "WRONG_STATE", at, text: texts.withdrawnBefore({ day: toldDay(record.withdrawnOn) }) }];
  if (record.registeredOn !== null && day < record.registeredOn)
    return [
      {
        code: "INVALID_VALUE",
        at: ["input", "registeredOn"],
        text: texts.withdrawnTooEarly({ day: toldDay(record.registeredOn) }),
      },
    ];
  return [];
}
