import type { WriteInput } from "../../../platform/mutations/mutation";
import {
  added,
  type OnRecord,
  type RecordChange,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import {
  Refused,
  together,
  type InputPath,
  type Reason,
  type Warning,
} from "../../../platform/mutations/reason";
import { valueReasons } from "../../../platform/mutations/value-reasons";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { citing, citingItem, codeOf } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { clusterRecords } from "../clusters/cluster.records";
import type { NewClusterInput } from "../clusters/new-cluster.input";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { movementParticipantRecords } from "../movements/movement.records";
import {
  membershipCode,
  otherSeasonsOf,
  reasonsAgainstMembers,
  type OtherSeasons,
} from "../mutations/members-to-write";
import { sectorMutation } from "../mutations/sector-mutation";
import { unitsToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { membersBefore, type MembersBefore } from "./members-before";
import { OpenSeasonInput } from "./open-season.input";
import { texts } from "./open-season.texts";
import { daysByCalendar, daysToStand, isNearYear, type SeasonDays } from "./season-days";
import { seasonField } from "./season.payload";
import { membershipRecords, seasonRecords } from "./season.records";
import { texts as ofMembers } from "./season-members.texts";

type ClusterOnRecord = OnRecord<RecordOfKind<typeof clusterRecords>>;

/** What is on record where a season is to be opened. */
interface BeforeOpening {
  /** Null where the cluster is new. */
  readonly cluster: ClusterOnRecord | null;
  readonly years: readonly number[];
  readonly days: SeasonDays;
  readonly members: readonly UnitOnRecord[];
  /** What was found in the season before; null where members were named, or where there is none. */
  readonly before: MembersBefore | null;
  readonly others: OtherSeasons;
}

const membersPath: InputPath = ["input", "memberIds"];

export const openSeason = sectorMutation<OpenSeasonInput, BeforeOpening>({
  name: ["open", "Season"],
  action: "openSeason",
  says: {
    does: "Opens a cluster's emulation year (mở năm thi đua).",
    needs:
      "no season of the cluster for the year; members that stand in it and are in no other season of the same kind",
    then: "PLANNED",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "EXACTLY_ONE", "NOT_STANDING", "OUTSIDE_PERIOD"],
  },
  input: () => OpenSeasonInput,
  payload: payload<SectorContext>(
    "OpenSeasonPayload",
    "What came of opening a season (kết quả mở năm thi đua).",
    { season: seasonField },
  ),
  async read(input, records, sector) {
    const { year, memberIds } = input;
    const column = seasonRecords.columns.year;
    const noYear = valueReasons(String(year), { column, label: texts.year, at: ["input", "year"] });
    if (noYear.length > 0) throw new Refused(noYear);
    const { cluster, named } = await together({
      cluster: clusterToOpen(input, records, sector),
      named: memberIds == null ? null : unitsToWrite(memberIds, records, sector, membersPath),
    });
    const seasons = cluster ? await records.having(seasonRecords, "cluster", [cluster.code]) : [];
    const earlier = seasons.map(({ record }) => record).filter((season) => season.year < year);
    const calendar = daysByCalendar(year, sector.seasonStartMonths, earlier);
    const days = { startsOn: input.startsOn ?? calendar.startsOn, endsOn: input.endsOn ?? calendar.endsOn };
    const last = earlier.sort((one, other) => other.year - one.year)[0];
    const before =
      named || !last ? null : await membersBefore(last.code, daysToStand(days, year).from, records);
    const members = named ?? before?.units ?? [];
    const kind = cluster?.record.kind ?? input.newCluster?.kind ?? "";
    const others = await otherSeasonsOf(members, { code: seasonCode(input, cluster), year, kind }, records);
    return { cluster, years: seasons.map(({ record }) => record.year), days, members, before, others };
  },
  subjects: ({ cluster }, _input, { code }) => [subjectIn(code, cluster ? { cluster: cluster.code } : {})],
  decide(known, input, _given, sector) {
    const { cells, places } = citing(input.write);
    const { cluster, days, members } = known;
    const { newCluster, year, memberCount = null } = input;
    const code = seasonCode(input, cluster);
    const reasons = [...reasonsAgainstOpening(known, input)];
    const ofCluster: InputPath = newCluster ? ["input", "newCluster", "code"] : ["input", "clusterId"];
    const season = { code, cluster: cluster?.code ?? newCluster?.code ?? "", year, ...days };
    const changes = [
      ...(newCluster && !cluster ? [clusterToAdd(newCluster, input.write, sector, reasons)] : []),
      added(
        seasonRecords,
        { ...season, state: "PLANNED", memberCount, ...cells },
        { at: ["input"], fields: { ...places, code: ["input", "year"], cluster: ofCluster } },
      ),
      ...members.map((unit, index) => {
        const at = input.memberIds == null ? membersPath : [...membersPath, String(index)];
        return added(
          membershipRecords,
          { code: membershipCode(code, unit.code), season: code, unit: unit.code, role: "MEMBER", ...cells },
          { at, fields: { ...places, code: at, season: ["input", "year"], unit: at } },
        );
      }),
      ...input.movementCodes.map((movement, index) => {
        const at = ["input", "movementCodes", String(index)];
        return added(
          movementParticipantRecords,
          { code: `${movement}--${code}`, movement, season: code, ...cells },
          { at, fields: { ...places, code: at, movement: at } },
        );
      }),
    ];
    return {
      changes,
      reasons,
      warnings: warningsOfOpening(known, input),
      result: { season: code },
    };
  },
});

function clusterToAdd(
  { sourceIds, inferred, note, ...own }: NewClusterInput,
  write: WriteInput,
  sector: SectorDefinition,
  reasons: Reason[],
): RecordChange {
  const at: InputPath = ["input", "newCluster"];
  const { cells, places } = citingItem(write, { sourceIds, inferred, note }, at, reasons);
  return added(clusterRecords, { ...own, sector: sector.code, ...cells }, { at, fields: places });
}

function seasonCode(
  { newCluster, year }: Pick<OpenSeasonInput, "newCluster" | "year">,
  cluster: Pick<ClusterOnRecord, "code"> | null,
): string {
  return `${cluster?.code ?? newCluster?.code ?? ""}-${year}`;
}

/** The cluster that an input names; null where it gives a new one. @throws Refused EXACTLY_ONE, NOT_FOUND */
async function clusterToOpen(
  { clusterId, newCluster }: OpenSeasonInput,
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
): Promise<ClusterOnRecord | null> {
  const at = ["input", "clusterId"];
  if ((clusterId == null) === (newCluster == null))
    throw new Refused([{ code: "EXACTLY_ONE", at, text: texts.oneCluster }]);
  if (clusterId == null) return null;
  const cluster = await records.find(clusterRecords, codeOf(`${prefix}Cluster`, clusterId, at));
  if (!cluster) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return cluster;
}

/** Why a season cannot be opened. */
function reasonsAgainstOpening(
  { cluster, years, days, members, others }: Omit<BeforeOpening, "before">,
  input: Pick<OpenSeasonInput, "newCluster" | "year" | "startsOn" | "endsOn" | "memberIds">,
): readonly Reason[] {
  const { year, startsOn, endsOn, memberIds } = input;
  const kind = cluster?.record.kind ?? input.newCluster?.kind ?? "";
  const season = { code: seasonCode(input, cluster), year, kind, ...days };
  const outside = (field: string): Reason => ({
    code: "OUTSIDE_PERIOD",
    at: ["input", field],
    text: texts.farFromYear({ year: String(year) }),
  });
  return [
    ...(years.includes(year)
      ? [
          {
            code: "ALREADY_EXISTS",
            at: ["input", "year"],
            text: texts.yearTaken({ year: String(year) }),
          },
        ]
      : []),
    ...(startsOn != null && !isNearYear(startsOn, year) ? [outside("startsOn")] : []),
    ...(endsOn != null && Number(endsOn.slice(0, 4)) !== year ? [outside("endsOn")] : []),
    ...reasonsAgainstMembers(members, season, others, (index) =>
      memberIds == null ? membersPath : [...membersPath, String(index)],
    ),
  ];
}

/** What an officer should look at where a season is opened. */
function warningsOfOpening(
  { days, members, before }: Pick<BeforeOpening, "days" | "members" | "before">,
  { memberIds, memberCount }: Pick<OpenSeasonInput, "memberIds" | "memberCount">,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (days.startsOn === null || days.endsOn === null)
    warnings.push({ code: "DATA_MISSING", at: ["input", "startsOn"], text: texts.daysUnknown });
  if (memberIds == null && members.length === 0)
    warnings.push({ code: "DATA_MISSING", at: membersPath, text: texts.noMembersBefore });
  for (const { record } of before?.without ?? [])
    warnings.push({ code: "CHAIN_BROKEN", at: membersPath, text: texts.noSuccessor({ unit: record.name }) });
  if (memberCount != null && members.length > 0 && memberCount !== members.length)
    warnings.push({
      code: "COUNT_MISMATCH",
      at: ["input", "memberCount"],
      text: ofMembers.countDiffers({ count: memberCount, named: members.length }),
    });
  return warnings;
}
