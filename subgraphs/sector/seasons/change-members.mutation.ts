import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import {
  added,
  changed,
  removed,
  touched,
  type OnRecord,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import { together, type InputPath, type Reason } from "../../../platform/mutations/reason";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { clusterRecords } from "../clusters/cluster.records";
import type { SectorContext } from "../context";
import { leadershipTermRecords } from "../leadership/leadership-term.records";
import {
  membershipCode,
  otherSeasonsOf,
  reasonsAgainstMembers,
  type OtherSeasons,
} from "../mutations/members-to-write";
import { seasonSubject, seasonToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { sectorMutation } from "../mutations/sector-mutation";
import { unitsToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { pledgeRecords, pledgeSignatoryRecords } from "../pledges/pledge.records";
import { scorecardRecords } from "../scoring/scorecard.records";
import { ChangeMembersInput } from "./change-members.input";
import { nominationsIn } from "./season-in-awards";
import { texts } from "./season-members.texts";
import { isBefore } from "./season-order";
import { seasonField } from "./season.payload";
import { membershipRecords } from "./season.records";

type MembershipOnRecord = OnRecord<RecordOfKind<typeof membershipRecords>>;

/** What is on record where members change. */
interface BeforeChange {
  readonly season: SeasonOnRecord;
  /** The kind of its cluster. */
  readonly kind: string;
  readonly members: readonly MembershipOnRecord[];
  readonly joining: readonly UnitOnRecord[];
  readonly leaving: readonly UnitOnRecord[];
  readonly others: OtherSeasons;
  /** The units that lead the cluster, that signed the pledge, and the members with a scorecard. */
  readonly leaders: ReadonlySet<string>;
  readonly signatories: ReadonlySet<string>;
  readonly scored: ReadonlySet<string>;
}

/** The ids of who was put forward in the season; empty where nobody had to be asked. */
type PutForward = ReadonlySet<string>;

const addPath: InputPath = ["input", "add"];
const removePath: InputPath = ["input", "remove"];
export const changeMembers = sectorMutation<ChangeMembersInput, BeforeChange, PutForward>({
  name: ["change", "Members"],
  action: "changeMembers",
  says: {
    does: "Lets units join or leave a season's cluster (thay đổi thành viên cụm).",
    needs: "a season before SCORING; who leaves has neither signed nor been put forward, or a reason",
    then: "the season has the members",
    errors: ["DUPLICATE", "NOT_A_MEMBER", "NOT_STANDING", "REASON_NEEDED", "WRONG_STATE"],
  },
  input: () => ChangeMembersInput,
  payload: payload<SectorContext>(
    "ChangeMembersPayload",
    "What came of changing members (kết quả thay đổi thành viên).",
    { season: seasonField },
  ),
  async ask({ season, remove, write }, sector, owners, scope) {
    if (remove.length === 0 || reasonGiven(write) !== null) return new Set();
    const [nominations = []] = await nominationsIn([season.id], sector, owners, scope);
    const standing = nominations.filter(({ state }) => state !== "WITHDRAWN");
    return new Set(standing.flatMap(({ nominee }) => nominee ?? []));
  },
  async read(input, records, sector) {
    const { season, joining, leaving } = await together({
      season: seasonToWrite(input.season, records, sector),
      joining: unitsToWrite(input.add, records, sector, addPath),
      leaving: unitsToWrite(input.remove, records, sector, removePath),
    });
    const members = await records.having(membershipRecords, "season", [season.code]);
    const cluster = await records.find(clusterRecords, season.record.cluster);
    const kind = cluster?.record.kind ?? "";
    const others = await otherSeasonsOf(
      joining,
      { code: season.code, year: season.record.year, kind },
      records,
    );
    const terms = await records.having(leadershipTermRecords, "season", [season.code]);
    const pledges = await records.having(pledgeRecords, "season", [season.code]);
    const codes = pledges.map(({ code }) => code);
    const signatories = await records.having(pledgeSignatoryRecords, "pledge", codes);
    const cards = await records.having(
      scorecardRecords,
      "code",
      leaving.map(({ code }) => membershipCode(season.code, code)),
    );
    return {
      ...{ season, kind, members, joining, leaving, others },
      leaders: new Set(terms.flatMap(({ record }) => record.unit ?? [])),
      signatories: new Set(signatories.map(({ record }) => record.unit)),
      scored: new Set(cards.map(({ code }) => code)),
    };
  },
  subjects: ({ season }, _input, sector) => [seasonSubject(season, sector)],
  current: ({ season: { id } }) => ({ season: id.slice(id.indexOf(":") + 1) }),
  decide(known, input, { asked }, { prefix }) {
    const { cells, places } = citing(input.write);
    const { season, members, joining, leaving } = known;
    const left = new Set(leaving.map(({ code }) => code));
    const { memberCount } = input;
    const ofSeason = { at: ["input", "season"], fields: { memberCount: ["input", "memberCount"] } };
    const named = members.length + joining.length - leaving.length;
    const count = memberCount ?? season.record.memberCount;
    return {
      changes: [
        memberCount == null
          ? touched(season, ofSeason)
          : { ...changed(season, { memberCount }, ofSeason), isTouched: true as const },
        ...members
          .filter(({ record }) => left.has(record.unit))
          .map((one) => removed(one, { at: removePath })),
        ...joining.map((unit, index) => {
          const at = [...addPath, String(index)];
          const code = membershipCode(season.code, unit.code);
          return added(
            membershipRecords,
            { code, season: season.code, unit: unit.code, role: "MEMBER", ...cells },
            { at, fields: { ...places, code: at, season: ["input", "season", "id"], unit: at } },
          );
        }),
      ],
      reasons: reasonsAgainstChange(known, input, (code) => asked.has(`${prefix}Unit:${code}`)),
      warnings:
        count === null || count === named
          ? []
          : [
              {
                code: "COUNT_MISMATCH",
                at: ["input", "memberCount"],
                text: texts.countDiffers({ count, named }),
              },
            ],
      result: { season: season.code },
    };
  },
});

/** Why members of a season cannot change. */
function reasonsAgainstChange(
  { season, kind, members, joining, leaving, others, leaders, signatories, scored }: BeforeChange,
  { add, remove, memberCount, write }: Pick<ChangeMembersInput, "add" | "remove" | "memberCount" | "write">,
  isPutForward: (unit: string) => boolean,
): readonly Reason[] {
  const { state } = season.record;
  const reasons: Reason[] = [];
  if (!isBefore(state, "SCORING"))
    reasons.push({ code: "WRONG_STATE", at: ["input", "season"], text: texts.membersFixed });
  if (add.length + remove.length === 0 && memberCount == null)
    reasons.push({ code: "REQUIRED", at: addPath, text: texts.nothingToChange });
  const needsReason = (text: Reason["text"]) => {
    if (reasonGiven(write) === null) reasons.push(reasonNeeded(text));
  };
  if (!isBefore(state, "PLEDGED")) needsReason(texts.reasonAfterPledge);
  const isMember = new Set(members.map(({ record }) => record.unit));
  const ofCluster = { ...season.record, code: season.code, kind };
  reasons.push(...reasonsAgainstMembers(joining, ofCluster, others, (index) => [...addPath, String(index)]));
  for (const [index, { code, record }] of joining.entries()) {
    const at = [...addPath, String(index)];
    if (isMember.has(code))
      reasons.push({ code: "DUPLICATE", at, text: texts.isMember({ unit: record.name }) });
  }
  for (const [index, { code, record }] of leaving.entries()) {
    const at = [...removePath, String(index)];
    const unit = record.name;
    if (joining.some((one) => one.code === code))
      reasons.push({ code: "DUPLICATE", at, text: texts.joinsAndLeaves });
    else if (!isMember.has(code))
      reasons.push({ code: "NOT_A_MEMBER", at, text: texts.isNoMember({ unit }) });
    if (leaders.has(code)) reasons.push({ code: "WRONG_STATE", at, text: texts.leads({ unit }) });
    if (scored.has(membershipCode(season.code, code)))
      reasons.push({ code: "WRONG_STATE", at, text: texts.hasScorecard({ unit }) });
    if (signatories.has(code)) needsReason(texts.reasonAfterSigning({ unit }));
    if (isPutForward(code)) needsReason(texts.reasonAfterNomination({ unit }));
  }
  return reasons;
}
