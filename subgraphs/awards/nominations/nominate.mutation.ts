import { toldDay } from "../../../platform/dates/told-day";
import { fold } from "../../../platform/text/fold";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, type RecordOfKind } from "../../../platform/mutations/record-change";
import type { Reason, Warning } from "../../../platform/mutations/reason";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { EligibilityCheckType } from "../eligibility/eligibility-check.type";
import { checkEligibility } from "../eligibility/eligibility.manager";
import { awardsMutation } from "../mutations/awards-mutation";
import {
  askOfCandidates,
  candidatesToWrite,
  isToldOf,
  reasonsAgainstCandidates,
  type Candidate,
  type CandidatesAsked,
} from "../recipients/candidates-to-write";
import { texts as ofCandidates } from "../recipients/candidates-to-write.texts";
import { placesOf } from "../recipients/recipients-to-write";
import { firstStepOf } from "../transitions/step-of";
import { candidatesOnRecord, type OnRecordOfCandidates } from "./eligibility-to-write";
import { NominateInput, type NominationEntryInput } from "./nominate.input";
import { texts } from "./nominate.texts";
import type { NominationRow } from "./nomination.entity";
import { nominationRecords } from "./nomination.records";
import { NominationType } from "./nomination.type";
import { proposalDueOn } from "./proposal-deadlines";

/** What putting forward rests on. */
export interface NomineesKnown extends OnRecordOfCandidates {
  readonly candidates: readonly Candidate[];
}

/** The states of nominations that are no more. */
const ended: readonly string[] = ["REJECTED", "WITHDRAWN", "DOWNGRADED"];

export const nominate = awardsMutation<NominateInput, NomineesKnown, CandidatesAsked>({
  name: "nominate",
  action: "nominate",
  says: {
    does: "Puts units and people forward for titles (đề nghị xét tặng). Whole or not at all.",
    rolesNote: "unit-officer for the own unit and its people",
    needs: "as for a registration; nobody who fails a clause unless `despite` says why",
    then: "PROPOSED; each carries its check of eligibility, and what was proposed despite a clause stays marked",
    errors: [
      "ALREADY_EXISTS",
      "DUPLICATE",
      "NOT_A_MEMBER",
      "NOT_ELIGIBLE",
      "NOT_STANDING",
      "TITLE_NOT_USABLE",
    ],
  },
  input: () => NominateInput,
  payload: payload<AwardsContext>("NominatePayload", "What came of putting forward (kết quả đề nghị).", {
    eligibility: {
      type: () => [EligibilityCheckType],
      description:
        "What the records show of each entry (kiểm tra điều kiện xét tặng), in their order; null where no rule is on record.",
      isList: true,
      hasGaps: true,
      load: async (codes: readonly string[], context) => {
        const rows = await Promise.all(codes.map((code) => context.loaders.nominations.byCode.load(code)));
        return Promise.all(rows.map((row) => eligibilityOf(row, context)));
      },
    },
    nominations: {
      type: () => [NominationType],
      description: "The nominations (đề nghị xét tặng), in the order of the entries.",
      isList: true,
      load: (codes: readonly string[], { loaders }) => loaders.nominations.byCode.loadMany(codes),
    },
  }),
  ask: (input, owners, scope) =>
    askOfCandidates(
      input.entries.map(({ nomineeId }) => nomineeId),
      input,
      owners,
      scope,
    ),
  async read({ entries, ...asked }, records) {
    const named = entries.map(({ nomineeId, titleCode }) => ({
      ...{ recipientId: nomineeId, titleCode, field: "nomineeId" },
    }));
    const candidates = await candidatesToWrite(named, asked, records);
    return { candidates, ...(await candidatesOnRecord(candidates, asked, records)) };
  },
  places: ({ candidates }, { sector }, { season }) =>
    candidates.length === 0
      ? "any sector"
      : placesOf(
          candidates.map(({ recipient }) => recipient),
          sector,
          season,
        ),
  decide,
});

async function eligibilityOf(nomination: NominationRow | null, context: AwardsContext) {
  if (nomination?.recipientId == null) return null;
  const { recipientId, titleCode, year } = nomination;
  return checkEligibility(recipientId, titleCode, year, context);
}

function decide(known: NomineesKnown, input: NominateInput, given: Given<CandidatesAsked>): Decision {
  const { candidates } = known;
  const { entries, year, proposedOn = null } = input;
  const { asked } = given;
  const codes = entries.map(({ code }) => code ?? given.newCode(`nomination-${year}`));
  const looked = candidates.map((_, index) => lookedAt(known, input, index));
  const reasons = [
    ...(entries.length === 0
      ? [{ code: "REQUIRED", at: ["input", "entries"], text: texts.nobodyNamed }]
      : []),
    ...reasonsAgainstCandidates(candidates, input, asked, proposedOn),
    ...reasonsAgainstRepeating(known),
    ...looked.flatMap((one) => one.reasons),
  ];
  const changes = candidates.flatMap((candidate, index) => {
    if (isToldOf(candidate, input, asked)) return [];
    const code = codes[index] ?? "";
    const { fails } = looked[index] ?? { fails: false };
    const { record, fields } = nominationOf(candidate, entries[index], { input, asked, fails });
    const places = { at: candidate.at, fields };
    const step = { on: proposedOn, reason: fails ? record.despite : null, given, places };
    return [
      added(nominationRecords, { ...record, code }, places),
      firstStepOf({ code, record: { ...record, code } }, step),
    ];
  });
  return {
    changes,
    reasons,
    warnings: looked.flatMap((one) => one.warnings),
    result: { nominations: codes, eligibility: codes },
  };
}

interface Proposal {
  readonly input: NominateInput;
  readonly asked: CandidatesAsked;
  readonly fails: boolean;
}

/** The record of a nomination, and where its cells stand in the arguments. */
function nominationOf(
  { recipient, titleCode, at }: Candidate,
  entry: NominationEntryInput | undefined,
  { input, asked, fails }: Proposal,
) {
  const { year, sector, seasonId, proposedOn = null, proposedTo = null, commendationType = null } = input;
  const { cells, places } = citing(input.write);
  const record: Omit<RecordOfKind<typeof nominationRecords>, "code"> = {
    ...{ title: titleCode, year, sector, state: "PROPOSED", proposedOn, proposedTo, commendationType },
    ...{ nomineeUnit: recipient.unit, nomineePerson: recipient.person },
    season: seasonId == null ? null : seasonId.slice(seasonId.indexOf(":") + 1),
    reason: entry?.reason ?? null,
    despite: fails ? (entry?.despite ?? null) : null,
    reliedOn: reliedOn(recipient.id, asked),
    ...{ loweredFrom: null, steps: 1, heldOn: null, secret: null, eligibleVoters: null },
    ...{ votesFor: null, votesAgainst: null, passed: null, method: null },
    ...{ archivedOn: null, archivePlace: null, archiveReference: null, keepUntil: null },
    ...cells,
  };
  const ofInput = ["year", "proposedOn", "proposedTo", "commendationType"];
  const fields = {
    ...places,
    ...Object.fromEntries(ofInput.map((name) => [name, ["input", name]])),
    ...{ title: [...at, "titleCode"], season: ["input", "seasonId"] },
    ...{ nomineeUnit: recipient.at, nomineePerson: recipient.at },
  };
  return { record, fields };
}

/** What a proposal rests on that a sector keeps, with the version that was told: what changes later is to be looked at. */
function reliedOn(recipientId: string, { units, season }: CandidatesAsked): string | null {
  const told = [units.get(recipientId), season].flatMap((one) => (one ? `${one.id}@${one.version}` : []));
  return told.join(" ") || null;
}

/** Why somebody cannot be put forward who is: a proposal that came to nothing does not count. */
function reasonsAgainstRepeating({
  candidates,
  nominations,
}: Pick<NomineesKnown, "candidates" | "nominations">): readonly Reason[] {
  return candidates
    .filter(({ recipient, titleCode }) =>
      nominations.some(
        (row) =>
          row.recipientId === recipient.id && row.titleCode === titleCode && !ended.includes(row.state),
      ),
    )
    .map(({ at }) => ({ code: "ALREADY_EXISTS", at, text: ofCandidates.nominated }));
}

interface LookedAt {
  /** Whether what it asks for is not met. */
  readonly fails: boolean;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
}

/** What of a proposal is refused unless it is said why it goes on, and what an officer should look at. */
function lookedAt(known: NomineesKnown, input: NominateInput, index: number): LookedAt {
  const candidate = known.candidates[index];
  const entry = input.entries[index];
  if (!candidate || !entry) return { fails: false, reasons: [], warnings: [] };
  const { at, titleCode, recipient } = candidate;
  const eligibility = known.eligibility[index];
  const isOutside = isOutsideSectorFlag(candidate, known, input.sector);
  const mustBeInside = isOutside && flagsAreChosenFromSectors(input);
  const fails = eligibility?.fails === true || mustBeInside;
  const isSaid = (entry.despite?.trim() ?? "") !== "";
  const nominee = recipient.at;
  const warnings: Warning[] = [];
  const warn = (code: string, text: Warning["text"], place = nominee) => {
    warnings.push({ code, at: place, text });
  };
  if (fails && isSaid) warn("INELIGIBLE", texts.ineligible, [...at, "despite"]);
  if (eligibility?.isChainBroken) warn("CHAIN_BROKEN", texts.chainBroken);
  if (eligibility && !eligibility.rule.verified)
    warn("UNVERIFIED_RULE", texts.unverified({ rule: eligibility.rule.summary }));
  if (isOutside) warn("OUTSIDE_SECTOR_FLAG", texts.outsideSectorFlag);
  const other = otherOfFamily(candidate, known);
  if (other) warn("TWO_OF_ONE_FAMILY", texts.twoOfOneFamily({ title: other }));
  if (isSameAchievement(candidate, entry, known))
    warn("DUPLICATE_ACHIEVEMENT", texts.sameAchievement, [...at, "reason"]);
  const due = proposalDueOn(input.sector, titleCode, input.year);
  if (due !== null && input.proposedOn != null && due < input.proposedOn)
    warn("LATE", texts.late({ day: toldDay(due) }), ["input", "proposedOn"]);
  const text = mustBeInside ? texts.amongSectorFlag : texts.notEligible;
  const reasons = fails && !isSaid ? [{ code: "NOT_ELIGIBLE", at: nominee, text }] : [];
  return { fails, reasons, warnings };
}

/** The flag of each sector, among those for which the Government's is proposed. */
const sectorFlags: Readonly<Record<string, string>> = {
  JUSTICE: "JUSTICE_SECTOR_EMULATION_FLAG",
  COURT: "PEOPLES_COURT_EMULATION_FLAG",
};

/** From this day, 01/2024/TT-TANDTC art. 19.2 has the Government's flag chosen among courts that reach the courts' flag. */
const chosenAmongFrom = "2024-06-11";

function flagsAreChosenFromSectors({
  sector,
  year,
  proposedOn,
}: Pick<NominateInput, "sector" | "year" | "proposedOn">): boolean {
  return sector === "COURT" && chosenAmongFrom <= (proposedOn ?? `${year}-12-31`);
}

/** Whether somebody is put forward for the Government's flag, and not for the sector's. */
function isOutsideSectorFlag(
  { titleCode, recipient }: Candidate,
  { candidates, awards, nominations }: NomineesKnown,
  sector: string,
): boolean {
  const flag = sectorFlags[sector];
  if (titleCode !== "GOVERNMENT_EMULATION_FLAG" || flag === undefined) return false;
  const isFor = (row: { readonly recipientId: string | null; readonly titleCode: string }) =>
    row.recipientId === recipient.id && row.titleCode === flag;
  return !(
    awards.some(isFor) ||
    nominations.some((row) => isFor(row) && !ended.includes(row.state)) ||
    candidates.some((one) => isFor({ recipientId: one.recipient.id, titleCode: one.titleCode }))
  );
}

/** The name of another title of the family that somebody has or is proposed for in the year; undefined where there is none. */
function otherOfFamily(
  { titleCode, title, recipient }: Candidate,
  { awards, nominations, titles }: NomineesKnown,
): string | undefined {
  const family = title?.record.family;
  const own = [...awards, ...nominations.filter(({ state }) => !ended.includes(state))].filter(
    ({ recipientId }) => recipientId === recipient.id,
  );
  return own
    .map((row) => titles.find(row.titleCode))
    .find((one) => one !== null && one.code !== titleCode && one.family === family)?.name;
}

function isSameAchievement(
  { titleCode, recipient }: Candidate,
  { reason }: Pick<NominationEntryInput, "reason">,
  { awards, nominations }: Pick<NomineesKnown, "awards" | "nominations">,
): boolean {
  const told = fold(reason ?? "");
  if (told === "") return false;
  return [...awards, ...nominations.filter(({ state }) => !ended.includes(state))].some(
    (row) =>
      row.recipientId === recipient.id && row.titleCode !== titleCode && fold(row.reason ?? "") === told,
  );
}
