import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added } from "../../../platform/mutations/record-change";
import { together, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { citing, optionalCodeOf, orNull } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { findingsToAdd } from "../findings/findings-to-add";
import { sectorMutation } from "../mutations/sector-mutation";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { standingReasons, unitToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { statementsToAdd } from "../registration-statements/statements-to-add";
import { seasonRecords } from "../seasons/season.records";
import { conferenceRecords } from "./conference.records";
import { texts } from "./conference.texts";
import { ConferenceType } from "./conference.type";
import { RecordConferenceInput } from "./record-conference.input";

interface PlaceOfConference {
  /** The season that it is of; null for a unit's own. */
  readonly season: SeasonOnRecord | null;
  readonly host: UnitOnRecord | null;
  /** The codes of the seasons of the same cluster, by year. */
  readonly seasons: ReadonlyMap<number, string>;
}

export const recordConference = sectorMutation<RecordConferenceInput, PlaceOfConference>({
  name: ["record", "Conference"],
  action: "recordConference",
  says: {
    does: "Records a conference with its findings and plan (hội nghị sơ kết, tổng kết).",
    rolesNote: "cluster-head for the own cluster, unit-officer for what the own unit held without a season",
    needs:
      "a season or a host; a day not before the season begins, on which the host stands; findings with at most two categories",
    then: "the conference stands with its findings, each in the cluster's season of the year that it speaks of where there is one, and with what it says of registrations",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "NOT_STANDING", "OUTSIDE_PERIOD"],
  },
  input: () => RecordConferenceInput,
  payload: payload<SectorContext>(
    "RecordConferencePayload",
    "What came of recording a conference (kết quả ghi hội nghị).",
    {
      conference: {
        type: () => ConferenceType,
        description: "The conference (hội nghị).",
        load: (code: string, { loaders }) => loaders.conferences.byCode.load(code),
      },
    },
  ),
  async read({ season, hostId }, records, sector) {
    const found = await together({
      season: season == null ? null : seasonToWrite(season, records, sector),
      host: unitToWrite(hostId, records, sector, ["input", "hostId"]),
    });
    return { ...found, seasons: await seasonsBeside(found.season, records) };
  },
  subjects: ({ season, host }, _input, sector) => [
    season ? seasonSubject(season, sector) : subjectIn(sector.code, { unit: host?.code ?? null }),
  ],
  decide,
});

async function seasonsBeside(
  season: SeasonOnRecord | null,
  records: RecordsToWrite,
): Promise<ReadonlyMap<number, string>> {
  if (!season) return new Map();
  const all = await records.having(seasonRecords, "cluster", [season.record.cluster]);
  return new Map(all.map(({ code, record }) => [record.year, code]));
}

function decide(
  known: PlaceOfConference,
  input: RecordConferenceInput,
  { newCode }: Given,
  sector: SectorDefinition,
): Decision {
  const { season, host, seasons } = known;
  const { kinds, name, heldOn = null, place = null, online = null, chairedById, write } = input;
  const reasons = [...reasonsAgainst(known, heldOn)];
  const code = input.code ?? newCode(season?.code ?? host?.code ?? sector.name);
  const at: InputPath = ["input"];
  const chairedBy = orNull(() => optionalCodeOf("Person", chairedById, [...at, "chairedById"]), reasons);
  const { cells, places } = citing(write);
  const conference = added(
    conferenceRecords,
    {
      code,
      sector: sector.code,
      season: season?.code ?? null,
      kinds,
      name,
      heldOn,
      place,
      online,
      chairedBy,
      host: host?.code ?? null,
      ...cells,
    },
    {
      at,
      fields: {
        ...places,
        season: [...at, "season", "id"],
        chairedBy: [...at, "chairedById"],
        host: [...at, "hostId"],
      },
    },
  );
  const by = { sector, write, newCode: () => newCode(code) };
  const seasonIn = (year: number | null) =>
    season === null ? null : ((year === null ? null : seasons.get(year)) ?? season.code);
  const year = season?.record.year ?? null;
  const findings = findingsToAdd(input.findings, { conference: code, inspection: null, year, seasonIn }, by);
  const of = { season: season?.code ?? null, unit: season ? null : (host?.code ?? null) };
  const statements = statementsToAdd(input.registrationStatements, of, by);
  return {
    changes: [conference, ...findings.changes, ...statements.changes],
    reasons: [...reasons, ...findings.reasons, ...statements.reasons],
    result: { conference: code },
  };
}

/** Why a conference cannot have been held. */
export function reasonsAgainst(
  {
    season,
    host,
  }: {
    readonly season: { readonly record: Pick<SeasonOnRecord["record"], "startsOn"> } | null;
    readonly host: Pick<UnitOnRecord, "record"> | null;
  },
  heldOn: string | null,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!season && !host) reasons.push({ code: "REQUIRED", at: ["input", "season"], text: texts.whose });
  const startsOn = season?.record.startsOn ?? null;
  if (heldOn !== null && startsOn !== null && heldOn < startsOn)
    reasons.push({
      code: "OUTSIDE_PERIOD",
      at: ["input", "heldOn"],
      text: texts.beforeSeason({ startsOn }),
    });
  if (host && heldOn !== null)
    reasons.push(...standingReasons(host, { from: heldOn, to: heldOn }, ["input", "hostId"]));
  return reasons;
}
