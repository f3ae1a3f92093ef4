import type { Decision, Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import {
  added,
  type OnRecord,
  type RecordChange,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import {
  Refused,
  together,
  type InputPath,
  type Reason,
  type Warning,
} from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { exactlyOne } from "../../mutations/exactly-one";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import { sectorMutation } from "../mutations/sector-mutation";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { standingReasons, unitsToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { membershipRecords } from "../seasons/season.records";
import { pledgeRecords, pledgeSignatoryRecords, pledgeTargetRecords } from "./pledge.records";
import { texts } from "./pledge.texts";
import { PledgeType } from "./pledge.type";
import { SignPledgeInput, type PledgeTargetInput } from "./sign-pledge.input";

type PledgeOnRecord = OnRecord<RecordOfKind<typeof pledgeRecords>>;

interface SeasonToSign {
  readonly season: SeasonOnRecord;
  /** The pledge that is there; null for a new one. */
  readonly pledge: PledgeOnRecord | null;
  readonly units: readonly UnitOnRecord[];
  /** The codes of the season's members. */
  readonly members: ReadonlySet<string>;
  /** The codes of the units that have signed the pledge. */
  readonly signed: ReadonlySet<string>;
}

/** The states in which members sign: a unit that joins late may do so until the scoring begins. */
const openStates: readonly string[] = ["LAUNCHED", "REGISTRATION", "PLEDGED", "UNDER_WAY"];
/** So many months before its first day the pledge of a season may be signed. */
const monthsBefore = 3;

export const signPledge = sectorMutation<SignPledgeInput, SeasonToSign>({
  name: ["sign", "Pledge"],
  action: "signPledge",
  says: {
    does: "Records the pledge of a season and who signed it (ký giao ước thi đua).",
    rolesNote: "unit-officer for the own unit only",
    needs:
      "a season from LAUNCHED on and before SCORING; signatories that are members, stand on the day and have not signed; a day within the season or at most three months before",
    then: "the pledge has the signatures and, when it is new, its targets; the season can move to PLEDGED; COUNT_MISMATCH warns where a count and the names do not agree",
    errors: [
      "ALREADY_EXISTS",
      "ALREADY_VOTED",
      "DUPLICATE",
      "EXACTLY_ONE",
      "NOT_A_MEMBER",
      "NOT_STANDING",
      "OUTSIDE_PERIOD",
      "WRONG_STATE",
    ],
  },
  input: () => SignPledgeInput,
  payload: payload<SectorContext>("SignPledgePayload", "What came of signing (kết quả ký giao ước).", {
    pledge: {
      type: () => PledgeType,
      description: "The pledge (giao ước thi đua).",
      load: (code: string, { loaders }) => loaders.pledges.byCode.load(code),
    },
  }),
  async read({ season, pledgeCode, signatoryIds }, records, sector) {
    const found = await together({
      season: seasonToWrite(season, records, sector),
      pledge: pledgeToSign(pledgeCode, records),
      units: unitsToWrite(signatoryIds, records, sector, ["input", "signatoryIds"]),
    });
    if (found.pledge && found.pledge.record.season !== found.season.code) throw new Refused([noPledge]);
    const memberships = await records.having(membershipRecords, "season", [found.season.code]);
    const signatures = found.pledge
      ? await records.having(pledgeSignatoryRecords, "pledge", [found.pledge.code])
      : [];
    return {
      ...found,
      members: new Set(memberships.map(({ record }) => record.unit)),
      signed: new Set(signatures.map(({ record }) => record.unit)),
    };
  },
  subjects: ({ season, units }, _input, sector) =>
    units.length > 0
      ? units.map(({ code }) => subjectIn(sector.code, { cluster: season.record.cluster, unit: code }))
      : [seasonSubject(season, sector)],
  decide,
});

const noPledge: Reason = { code: "NOT_FOUND", at: ["input", "pledgeCode"], text: ofMutations.notFound };

/** @throws Refused NOT_FOUND */
async function pledgeToSign(
  code: string | null | undefined,
  records: RecordsToWrite,
): Promise<PledgeOnRecord | null> {
  if (code == null) return null;
  const pledge = await records.find(pledgeRecords, code);
  if (!pledge) throw new Refused([noPledge]);
  return pledge;
}

function decide(known: SeasonToSign, input: SignPledgeInput, { newCode }: Given): Decision {
  const { season, pledge, units } = known;
  const { newPledge, pledgeCode, write } = input;
  const code = pledge?.code ?? newPledge?.code ?? newCode(season.code);
  const result = { pledge: code };
  const choice = exactlyOne({ newPledge, pledgeCode });
  if (choice.length > 0) return { changes: [], reasons: choice, result };
  const { cells, places } = citing(write);
  const changes: RecordChange[] = [];
  if (newPledge) {
    const { targets, ...own } = newPledge;
    const record = { ...own, code, season: season.code, ...cells };
    const at: InputPath = ["input", "newPledge"];
    const fields = { ...places, season: ["input", "season", "id"] };
    changes.push(added(pledgeRecords, record, { at, fields }));
    for (const [index, target] of targets.entries())
      changes.push(targetToAdd(code, target, index + 1, [...at, "targets", String(index)]));
  }
  for (const [index, unit] of units.entries()) {
    const at = placeOf(index);
    const record = { code: `${code}--${unit.code}`, pledge: code, unit: unit.code, ...cells };
    const fields = { ...places, code: at, pledge: at, unit: at };
    const signature = added(pledgeSignatoryRecords, record, { at, fields });
    changes.push({ ...signature, ifThere: { code: "ALREADY_VOTED", text: texts.signed } });
  }
  const signedOn = pledge ? pledge.record.signedOn : (newPledge?.signedOn ?? null);
  const reasons = [
    ...reasonsAgainstDay(season, newPledge?.signedOn),
    ...reasonsAgainst({ ...known, signedOn }),
  ];
  return { changes, reasons, warnings: countWarnings(known, newPledge), result };
}

function targetToAdd(
  pledge: string,
  target: PledgeTargetInput,
  ordinal: number,
  at: InputPath,
): RecordChange {
  const record = { ...target, code: `${pledge}-${ordinal}`, pledge, ordinal };
  return added(pledgeTargetRecords, record, { at, fields: { code: at, pledge: at, ordinal: at } });
}

/** Why units cannot sign. */
function reasonsAgainst({
  season,
  pledge,
  units,
  members,
  signed,
  signedOn,
}: SeasonToSign & { readonly signedOn: string | null }): readonly Reason[] {
  const { state, startsOn, endsOn } = season.record;
  const period = signedOn === null ? { from: startsOn, to: endsOn } : { from: signedOn, to: signedOn };
  const reasons: Reason[] = [];
  if (!openStates.includes(state))
    reasons.push({ code: "WRONG_STATE", at: ["input", "season"], text: texts.notOpen });
  if (pledge && units.length === 0)
    reasons.push({ code: "REQUIRED", at: ["input", "signatoryIds"], text: texts.nobodyNamed });
  for (const [index, unit] of units.entries()) {
    const at = placeOf(index);
    if (!members.has(unit.code)) reasons.push({ code: "NOT_A_MEMBER", at, text: texts.noMember });
    if (signed.has(unit.code)) reasons.push({ code: "ALREADY_VOTED", at, text: texts.signed });
    reasons.push(...standingReasons(unit, period, at));
  }
  return reasons;
}

/** Why a pledge cannot have been signed on a day. */
export function reasonsAgainstDay(
  {
    record: { startsOn, endsOn },
  }: { readonly record: Pick<SeasonOnRecord["record"], "startsOn" | "endsOn"> },
  signedOn: string | null | undefined,
): readonly Reason[] {
  if (signedOn == null) return [];
  const isLate = endsOn !== null && endsOn < signedOn;
  const isEarly = startsOn !== null && signedOn < monthsEarlier(startsOn, monthsBefore);
  if (!isLate && !isEarly) return [];
  const text = texts.outsideSeason({ startsOn: startsOn ?? "…", endsOn: endsOn ?? "…" });
  return [{ code: "OUTSIDE_PERIOD", at: ["input", "newPledge", "signedOn"], text }];
}

/** The day of the month some months before; the last one of that month where it has no such day. */
function monthsEarlier(day: string, months: number): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(of, last))).toISOString().slice(0, 10);
}

/** What is to be looked at where a count is stated that those who are named do not make up. */
function countWarnings(
  { pledge, units, signed }: Pick<SeasonToSign, "pledge" | "units" | "signed">,
  newPledge: SignPledgeInput["newPledge"],
): readonly Warning[] {
  const count = pledge ? pledge.record.signatoryCount : newPledge?.signatoryCount;
  const named = new Set([...signed, ...units.map(({ code }) => code)]).size;
  if (count == null || count === named) return [];
  const at: InputPath = pledge ? ["input", "signatoryIds"] : ["input", "newPledge", "signatoryCount"];
  return [{ code: "COUNT_MISMATCH", at, text: texts.countDiffers({ count, named }) }];
}

function placeOf(index: number): InputPath {
  return ["input", "signatoryIds", String(index)];
}
