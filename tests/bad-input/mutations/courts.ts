import { openSector } from "../../../subgraphs/sector/subgraph";
import { courts } from "../../../subgraphs/courts/definition";
import { ClusterRow } from "../../../subgraphs/sector/clusters/cluster.entity";
import { ConferenceRow } from "../../../subgraphs/sector/conferences/conference.entity";
import { sectorRecordKinds } from "../../../subgraphs/sector/features";
import { MovementParticipantRow } from "../../../subgraphs/sector/movements/movement-participant.entity";
import { MovementRow } from "../../../subgraphs/sector/movements/movement.entity";
import { PledgeRow } from "../../../subgraphs/sector/pledges/pledge.entity";
import { ProvinceRow } from "../../../subgraphs/sector/provinces/province.entity";
import { ScoreRow } from "../../../subgraphs/sector/scoring/score.entity";
import { ScorecardRow } from "../../../subgraphs/sector/scoring/scorecard.entity";
import { MembershipRow } from "../../../subgraphs/sector/seasons/membership.entity";
import { SeasonRow } from "../../../subgraphs/sector/seasons/season.entity";
import { sectorShape } from "../../../subgraphs/sector/shape";
import { putScoredSeasons, seasonId } from "../../../subgraphs/sector/testkit/scored-seasons";
import { unitRow } from "../../../subgraphs/sector/testkit/unit-row";
import { UnitRow } from "../../../subgraphs/sector/units/unit.entity";
import type { Input } from "./bad-inputs";
import type { GraphToWalk, WalkedSubgraph } from "./graph-to-walk";

/** The subgraph of the courts, in the place of all sectors. */
export const courtsToWalk: WalkedSubgraph = {
  shape: sectorShape(courts),
  kinds: sectorRecordKinds,
  open: (database, links) => openSector(courts, database, links),
};

/** Whoever holds these may do all that valid inputs ask. */
export const courtOfficers = ["sector-officer:COURT", "unit-officer:COURT/u1"];

const cited = { sourceCodes: ["S1"], inferred: false, note: null };
/** Seasons of the cluster `c2`: each valid input has one of its own. */
const ownSeasons = { changeMembers: 2031, setLeadership: 2032, addRound: 2033, advanceSeason: 2034 };
const years = [...Object.values(ownSeasons), 2035, 2036, 2037];
const season = (year: number) => ({ id: `CourtClusterSeason:c2-${year}`, version: 1 });

/** The fields that no valid input of a mutation says anything of, and why. */
export const unsaidOfCourts: Readonly<Record<string, string>> = {
  "reviewCourtScorecard ScoreInput.evidence": "a review takes no files",
};

/** Puts in what valid inputs rest on. */
export async function putCourts(graph: GraphToWalk): Promise<void> {
  await putScoredSeasons(graph, ["u1", "u2", "u3"]);
  await graph.put(ProvinceRow, [{ code: "hue", name: "Huế", ...cited }]);
  await graph.put(ClusterRow, [{ code: "c2", name: "Cụm II", kind: "CLUSTER", search: "cum ii", ...cited }]);
  await graph.put(
    UnitRow,
    ["before", "after", "joins"].map((code) => unitRow(code, `Vụ ${code}`)),
  );
  await graph.put(
    SeasonRow,
    years.map((year) => ({
      ...{ code: `c2-${year}`, clusterCode: "c2", year },
      ...{ state: year === ownSeasons.advanceSeason ? "PLANNED" : "LAUNCHED" },
      ...{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, ...cited },
    })),
  );
  await graph.put(
    MembershipRow,
    years.flatMap((year) =>
      ["u1", "u2"].map((unit) => ({
        ...{ code: `c2-${year}--${unit}`, seasonCode: `c2-${year}`, unitCode: unit, year },
        ...{ role: "MEMBER", ...cited },
      })),
    ),
  );
  const movement = { name: "Phong trào", type: "REGULAR", search: "phong trao", ...cited };
  await graph.put(MovementRow, [{ ...movement, code: "m1", scope: "SECTOR", launchedOn: "2030-01-01" }]);
  const ofSeason = { movementCode: "m1", seasonCode: `c2-${ownSeasons.advanceSeason}` };
  await graph.put(MovementParticipantRow, [{ code: "m1--advance", ...ofSeason, ...cited }]);
  await graph.put(PledgeRow, [{ code: "p1", seasonCode: "c2-2036", content: [], ...cited }]);
  await graph.put(ConferenceRow, [
    { code: "e1", seasonCode: "c2-2031", kinds: ["ELECTION"], name: "Hội nghị bầu", ...cited },
  ]);
  const card = { code: "c1-2022--u2", seasonCode: "c1-2022", clusterCode: "c1", schemeCode: "s-2022" };
  const sent = { state: "SUBMITTED", submittedBy: "somebody", submittedOn: "2022-12-05" };
  await graph.put(ScorecardRow, [
    { ...card, memberCode: card.code, unitCode: "u2", ...sent },
    { ...card, code: "c1-2022--u1", memberCode: "c1-2022--u1", unitCode: "u1", state: "DRAFT" },
  ]);
  await graph.put(
    ScoreRow,
    ["I.1", "I.2", "II", "III"].map((criterion) => ({
      ...{ code: `${card.code}-${criterion}`, scorecardCode: card.code },
      ...{ criterionCode: `s-2022-${criterion}`, selfPoints: criterion === "III" ? -1 : 3 },
    })),
  );
}

let keys = 0;
/** What every input has beside its matter, in full. */
const write = () => ({
  ...{ dryRun: false, idempotencyKey: `valid-${(keys += 1)}`, inferred: true },
  ...{ note: "Ghi chú của người nhập", reason: "Theo đề nghị của đơn vị" },
  sourceIds: ["SourceDocument:S1"],
});
const item = { inferred: true, note: "Suy luận", sourceIds: ["SourceDocument:S2"] };
const finding = {
  ...{ categories: ["GENERAL"], englishSummary: "Done", kind: "RESULT", ordinal: "a" },
  ...{ raisedById: "Person:p1", summary: "Hoàn thành kế hoạch năm", unitId: "CourtUnit:u1", year: 2035 },
  ...item,
};
const statement = {
  ...{ count: 3, englishSummary: "Three", summary: "Đăng ký ba danh hiệu", titleCode: "TITLE" },
  ...item,
};
const file = { bytes: 12, mediaType: "application/pdf", name: "Báo cáo.pdf", sha256: "0a".repeat(32) };
const newUnit = (code: string) => ({
  ...{ abbreviation: "VM", aliases: ["Vụ Đổi mới"], code, englishName: "Department", kind: "DEPARTMENT" },
  ...{ name: "Vụ Một", parentId: "CourtUnit:u1", provinceCode: "hue", validFrom: "2020-01-01" },
});

/** Valid inputs of all mutations of a sector, by verb and thing; together they say something of every field. */
export const courtInputs: Readonly<Record<string, readonly Input[]>> = {
  createCourtUnit: [{ write: write(), unit: newUnit("made") }],
  reorganiseCourtUnits: [
    {
      ...{ write: write(), kind: "SPLIT_INTO", legalBasis: "Nghị định số 1", on: "2025-07-01" },
      predecessors: [{ id: "CourtUnit:before", version: 1 }],
      successors: [
        { newUnit: { ...newUnit("split-1"), validFrom: "2025-07-01" } },
        { newUnit: { ...newUnit("split-2"), validFrom: null } },
      ],
    },
    {
      ...{ write: write(), kind: "RENAMED", legalBasis: "Nghị định số 2", on: "2025-07-01" },
      predecessors: [{ id: "CourtUnit:after", version: 1 }],
      successors: [{ unitId: "CourtUnit:after", newName: "Vụ Đổi tên" }],
    },
  ],
  openCourtSeason: [
    {
      ...{ write: write(), year: 2040, startsOn: "2040-01-01", endsOn: "2040-12-31", memberCount: 2 },
      ...{ clusterId: "CourtCluster:c2", memberIds: ["CourtUnit:u1", "CourtUnit:u2"], movementCodes: ["m1"] },
    },
    {
      ...{ write: write(), year: 2041, memberIds: ["CourtUnit:joins"] },
      newCluster: {
        ...{ block: "Khối Một", code: "c9", englishName: "Cluster", kind: "CLUSTER", name: "Cụm thi đua" },
        ...{ number: "IX", scope: "Các tòa án", ...item },
      },
    },
  ],
  changeCourtMembers: [
    {
      ...{ write: write(), season: season(ownSeasons.changeMembers), memberCount: 2 },
      ...{ add: ["CourtUnit:joins"], remove: ["CourtUnit:u2"] },
    },
  ],
  setCourtLeadership: [
    {
      ...{ write: write(), season: season(ownSeasons.setLeadership), conferenceCode: "e1" },
      terms: [
        {
          ...{ code: "term-1", role: "HEAD", basis: "ELECTED", unitId: "CourtUnit:u1" },
          ...{ personId: "Person:p1", decisionId: "Decision:d1" },
        },
      ],
    },
  ],
  addCourtRound: [
    {
      ...{ write: write(), season: season(ownSeasons.addRound), code: "round-1", kind: "PEAK" },
      ...{ name: "Đợt cao điểm", startsOn: "2033-03-01", endsOn: "2033-04-01" },
    },
  ],
  advanceCourtSeason: [
    { write: write(), season: season(ownSeasons.advanceSeason), to: "LAUNCHED", on: "2034-01-05" },
  ],
  launchCourtMovement: [
    {
      write: write(),
      newMovement: {
        ...{ aim: "Nâng cao chất lượng", code: "m-new", englishName: "Movement", name: "Thi đua lập công" },
        ...{ fromYear: 2035, toYear: 2036, launchedBy: "Chánh án", launchedOn: "2035-01-05" },
        ...{ relatedCode: "m1", scope: "SECTOR", type: "THEMATIC" },
      },
      ...{ seasonIds: ["CourtClusterSeason:c2-2035"], unitIds: ["CourtUnit:u1"] },
    },
    { write: write(), movementCode: "m1", unitIds: ["CourtUnit:u1"] },
  ],
  signCourtPledge: [
    {
      ...{ write: write(), season: season(2035), signatoryIds: ["CourtUnit:u1", "CourtUnit:u2"] },
      newPledge: {
        ...{ code: "p-new", content: ["Hoàn thành nhiệm vụ"], place: "Thành phố Huế", signatoryCount: 2 },
        ...{ signedOn: "2035-01-10", targets: [{ name: "Tỷ lệ giải quyết", unitOfMeasure: "%", value: 90 }] },
      },
    },
    { write: write(), season: season(2036), pledgeCode: "p1", signatoryIds: ["CourtUnit:u2"] },
  ],
  recordCourtConference: [
    {
      ...{ write: write(), season: season(2035), code: "conference-1", kinds: ["SUMMARY", "LAUNCH"] },
      ...{ chairedById: "Person:p1", heldOn: "2035-02-01", hostId: "CourtUnit:u1", online: true },
      ...{ name: "Hội nghị tổng kết", place: "Huế" },
      findings: [{ ...finding, code: "finding-1" }],
      registrationStatements: [
        { ...statement, code: "statement-1" },
        { ...statement, code: "statement-2", count: null, sharePercent: 12.5 },
      ],
    },
  ],
  recordCourtInspection: [
    {
      ...{ write: write(), code: "inspection-1", unitId: "CourtUnit:u2", inspectorId: "CourtUnit:u2" },
      ...{ inspectedOn: "2035-03-01", year: 2035, ledById: "Person:p1", items: ["Lưu trữ hồ sơ"] },
      findings: [{ ...finding, code: "finding-2", unitId: "CourtUnit:u2" }],
      registrationStatements: [
        { ...statement, code: "statement-3" },
        { ...statement, code: "statement-4", count: null, sharePercent: 12.5 },
      ],
    },
  ],
  publishCourtScoringScheme: [
    {
      ...{ write: write(), name: "Bảng chấm điểm", year: 2050, unitKinds: ["OFFICE"] },
      ...{ decisionId: "Decision:d1" },
      criteria: [
        { code: "I", evidenceNeeded: false, guidance: "Đủ điểm", maxPoints: 5, name: "Mục Một" },
        { code: "I.1", maxPoints: 5, name: "Tiêu chí", parentCode: "I" },
      ],
    },
  ],
  submitCourtSelfScore: [
    {
      ...{ write: write(), seasonId: seasonId("UNDER_WAY"), unitId: "CourtUnit:u1", final: false },
      scores: [{ criterionCode: "I.1", evidence: [file], note: "Theo báo cáo", points: 5 }],
    },
    {
      ...{ write: write(), seasonId: seasonId("SCORING"), unitId: "CourtUnit:u1", version: 1 },
      scores: [{ criterionCode: "I.2", points: 1 }],
    },
  ],
  reviewCourtScorecard: [
    {
      ...{ write: write(), seasonId: seasonId("SCORING"), unitId: "CourtUnit:u2", version: 1 },
      outcome: "CONFIRM",
      scores: [{ criterionCode: "II", evidence: [], note: "Thiếu minh chứng", points: 2 }],
    },
  ],
  correctCourtRecord: [
    {
      ...{ write: write(), kind: "seasons", code: "c2-2037", version: 1 },
      changes: [{ column: "note", value: "Ghi lại cho đúng" }],
    },
  ],
};
