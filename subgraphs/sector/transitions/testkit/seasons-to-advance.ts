import { ClusterRow } from "../../clusters/cluster.entity";
import { ConferenceRow } from "../../conferences/conference.entity";
import { LeadershipTermRow } from "../../leadership/leadership-term.entity";
import { MovementParticipantRow } from "../../movements/movement-participant.entity";
import { MovementRow } from "../../movements/movement.entity";
import { PledgeSignatoryRow } from "../../pledges/pledge-signatory.entity";
import { PledgeRow } from "../../pledges/pledge.entity";
import { ScoreRow } from "../../scoring/score.entity";
import { ScorecardRow } from "../../scoring/scorecard.entity";
import { ScoringSchemeRow } from "../../scoring/scoring-scheme.entity";
import { SectorRow } from "../../sectors/sector.entity";
import { MembershipRow } from "../../seasons/membership.entity";
import { SeasonRow } from "../../seasons/season.entity";
import type { SectorGraph } from "../../testkit/sector-graph";
import { UnitRow } from "../../units/unit.entity";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const clusters = ["c1", "c2", "c3", "c4", "c5"];
const season = (clusterCode: string, year: number, state = "PLANNED") => ({
  ...{ code: `${clusterCode}-${year}`, clusterCode, year, state },
  ...{ startsOn: `${year - 1}-10-01`, endsOn: `${year}-09-30`, ...cited },
});
const member = (seasonCode: string, unitCode: string) => ({
  ...{ code: `${seasonCode}--${unitCode}`, seasonCode, unitCode, role: "MEMBER" },
  ...{ year: Number(seasonCode.slice(3)), ...cited },
});
const card = (unitCode: string) => ({
  ...{ code: `c1-2090--${unitCode}`, memberCode: `c1-2090--${unitCode}`, seasonCode: "c1-2090", unitCode },
  ...{ clusterCode: "c1", schemeCode: "s1", state: "REVIEWED" },
});
const score = (unitCode: string, criterionCode: string, reviewedPoints: number) => ({
  ...{ code: `c1-2090--${unitCode}-${criterionCode}`, scorecardCode: `c1-2090--${unitCode}` },
  ...{ criterionCode, selfPoints: 99, reviewedPoints, note: null, reviewNote: null },
});

/** Puts in c1, which goes through its year; c2, of the past and without records; c3 to c5, whose years are still to come. */
export async function putSeasons(graph: SectorGraph): Promise<void> {
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(
    ClusterRow,
    clusters.map((code) => ({ code, name: code, kind: "CLUSTER", search: code, ...cited })),
  );
  await graph.put(
    UnitRow,
    ["u1", "u2", "u3"].map((code) => ({
      ...{ code, name: code, sortName: code, kind: "PROVINCIAL_COURT", aliases: [], search: code, ...cited },
    })),
  );
  await graph.put(SeasonRow, [
    ...[season("c1", 2090), season("c1", 2091), season("c2", 2019), season("c3", 2090)],
    ...[season("c4", 2090, "CONFERENCE"), season("c5", 2090, "BALLOT")],
  ]);
  await graph.put(MembershipRow, [
    ...["u1", "u2", "u3"].map((code) => member("c1-2090", code)),
    member("c3-2090", "u1"),
  ]);
  await graph.put(MovementRow, [
    {
      code: "m1",
      name: "Phong trào",
      type: "REGULAR",
      launchedOn: "2089-10-05",
      search: "phong trao",
      ...cited,
    },
  ]);
  await graph.put(MovementParticipantRow, [
    { code: "m1--c1-2090", movementCode: "m1", seasonCode: "c1-2090", ...cited },
  ]);
  await graph.put(PledgeRow, [{ code: "p1", seasonCode: "c1-2090", content: [], ...cited }]);
  await graph.put(PledgeSignatoryRow, [
    { code: "p1--u1", pledgeCode: "p1", unitCode: "u1", ...cited },
    { code: "p1--u2", pledgeCode: "p1", unitCode: "u2", ...cited },
  ]);
  await graph.put(ScoringSchemeRow, [
    { code: "s1", name: "Bảng tiêu chí", year: 2090, unitKinds: ["PROVINCIAL_COURT"], ...cited },
  ]);
  await graph.put(ScorecardRow, ["u1", "u2", "u3"].map(card));
  await graph.put(ScoreRow, [
    ...[
      score("u1", "s1-1", 40.5),
      score("u1", "s1-2", 40),
      score("u2", "s1-1", 80.5),
      score("u3", "s1-1", 90),
    ],
  ]);
  await graph.put(ConferenceRow, [
    {
      code: "e1",
      seasonCode: "c1-2090",
      kinds: ["SUMMARY"],
      name: "Tổng kết",
      heldOn: "2090-10-12",
      ...cited,
    },
  ]);
  await graph.put(LeadershipTermRow, [
    {
      code: "l1",
      seasonCode: "c1-2091",
      year: 2091,
      role: "HEAD",
      unitCode: "u1",
      basis: "ELECTED",
      ...cited,
    },
  ]);
}
