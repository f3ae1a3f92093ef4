import {
  added,
  changed,
  removed,
  touched,
  type OnRecord,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { Refused, together } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { citing, optionalCodeOf } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { conferenceRecords } from "../conferences/conference.records";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { sectorMutation } from "../mutations/sector-mutation";
import { unitToWrite } from "../mutations/units-to-write";
import { seasonField } from "../seasons/season.payload";
import { membershipRecords, seasonRecords } from "../seasons/season.records";
import { leadershipTermRecords } from "./leadership-term.records";
import { reasonsAgainstTerms, roleOf, warningsOfTerms, type Conference, type Term } from "./leadership-rules";
import { SetLeadershipInput, type LeadershipTermInput } from "./set-leadership.input";

type TermOnRecord = OnRecord<RecordOfKind<typeof leadershipTermRecords>>;
type MembershipOnRecord = OnRecord<RecordOfKind<typeof membershipRecords>>;

interface BeforeLeadership {
  readonly season: SeasonOnRecord;
  readonly members: readonly MembershipOnRecord[];
  /** The terms that the season had. */
  readonly before: readonly TermOnRecord[];
  readonly terms: readonly Term[];
  /** The conference that is named; null where none is. */
  readonly conference: Conference | null;
}

const termsPath = ["input", "terms"];

export const setLeadership = sectorMutation<SetLeadershipInput, BeforeLeadership>({
  name: ["set", "Leadership"],
  action: "setLeadership",
  says: {
    does: "Names who leads a cluster for a season (cử, bầu trưởng, phó cụm), and records the handover.",
    needs:
      "units that are members; a basis that the sector uses; a decision for APPOINTED, a conference with ELECTION for ELECTED",
    then: "the season has the terms; who was head keeps the role of cluster-head until the handover",
    errors: ["DUPLICATE", "NOT_A_MEMBER", "REQUIREMENT_MISSING", "WRONG_STATE"],
  },
  input: () => SetLeadershipInput,
  payload: payload<SectorContext>(
    "SetLeadershipPayload",
    "What came of naming leaders (kết quả cử, bầu trưởng, phó cụm).",
    { season: seasonField },
  ),
  async read(input, records, sector) {
    const { season, terms, conference } = await together({
      season: seasonToWrite(input.season, records, sector),
      terms: termsToSet(input.terms, records, sector),
      conference: conferenceOf(input.conferenceCode, records),
    });
    return {
      ...{ season, terms, conference },
      members: await records.having(membershipRecords, "season", [season.code]),
      before: await records.having(leadershipTermRecords, "season", [season.code]),
    };
  },
  subjects: ({ season }, _input, sector) => [seasonSubject(season, sector)],
  current: ({ season: { id } }) => ({ season: id.slice(id.indexOf(":") + 1) }),
  decide(known, { write }, { newCode }, sector) {
    const { cells, places } = citing(write);
    const { season, members, before, terms } = known;
    const kept = new Set(terms.map(({ code }) => code));
    const facts = {
      ...{ state: season.record.state, cluster: season.record.cluster, conference: known.conference },
      members: new Set(members.map(({ record }) => record.unit)),
      leadership: sector.leadership,
    };
    return {
      changes: [
        touched(season, { at: ["input", "season"] }),
        ...before.filter(({ code }) => !kept.has(code)).map((term) => removed(term, { at: termsPath })),
        ...terms.map((term, index) => {
          const at = [...termsPath, String(index)];
          const { role, basis, person, decision } = term;
          const unit = term.unit?.code ?? null;
          const values = { season: season.code, role, unit, person, basis, decision, ...cells };
          const of = (field: string) => [...at, field];
          const fields = {
            ...places,
            unit: of("unitId"),
            person: of("personId"),
            decision: of("decisionId"),
          };
          const was = before.find(({ code }) => code === term.code);
          if (was) return changed(was, values, { at, fields });
          return added(leadershipTermRecords, { code: term.code ?? newCode("l"), ...values }, { at, fields });
        }),
        ...members.map((member) =>
          changed(member, { role: roleOf(member.record.unit, terms) }, { at: termsPath }),
        ),
      ],
      reasons: reasonsAgainstTerms(terms, facts),
      warnings: warningsOfTerms(terms, facts),
      result: { season: season.code },
    };
  },
});

/** @throws Refused NOT_FOUND for each unit, person or decision that cannot be there */
async function termsToSet(
  inputs: readonly LeadershipTermInput[],
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<readonly Term[]> {
  const read = await together(
    Object.fromEntries(
      inputs.map((input, index) => [String(index), termToSet(input, index, records, sector)] as const),
    ),
  );
  return inputs.map((_, index) => read[String(index)]).filter((term) => term !== undefined);
}

async function termToSet(
  { code = null, role, basis, unitId, personId, decisionId }: LeadershipTermInput,
  index: number,
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<Term> {
  const at = (field: string) => [...termsPath, String(index), field];
  const { unit, person, decision } = await together({
    unit: unitToWrite(unitId, records, sector, at("unitId")),
    person: Promise.resolve().then(() => optionalCodeOf("Person", personId, at("personId"))),
    decision: Promise.resolve().then(() => optionalCodeOf("Decision", decisionId, at("decisionId"))),
  });
  const named = unit && { code: unit.code, name: unit.record.name };
  return { code, role, basis, person, decision, unit: named };
}

/** @throws Refused NOT_FOUND */
async function conferenceOf(
  code: string | null | undefined,
  records: RecordsToWrite,
): Promise<Conference | null> {
  if (code == null) return null;
  const conference = await records.find(conferenceRecords, code);
  if (!conference)
    throw new Refused([{ code: "NOT_FOUND", at: ["input", "conferenceCode"], text: ofMutations.notFound }]);
  const { season: held, kinds } = conference.record;
  const season = held === null ? undefined : (await records.having(seasonRecords, "code", [held]))[0];
  return { kinds, cluster: season?.record.cluster ?? null };
}
