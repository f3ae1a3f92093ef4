import { todayInVietnam } from "../../../platform/dates/today";
import { ClusterRow } from "../clusters/cluster.entity";
import { MovementParticipantRow } from "../movements/movement-participant.entity";
import { MovementRow } from "../movements/movement.entity";
import { PledgeSignatoryRow } from "../pledges/pledge-signatory.entity";
import { PledgeRow } from "../pledges/pledge.entity";
import { ScorecardRow } from "../scoring/scorecard.entity";
import { ScoringSchemeRow } from "../scoring/scoring-scheme.entity";
import { MembershipRow } from "../seasons/membership.entity";
import { SeasonRow } from "../seasons/season.entity";
import { SectorRow } from "../sectors/sector.entity";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitRow } from "../testkit/unit-row";
import { UnitRow } from "../units/unit.entity";

let graph: SectorGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
const year = Number(todayInVietnam().slice(0, 4));
const season = (cluster: string, state: string) => ({
  ...{
    code: `${cluster}-${year}`,
    clusterCode: cluster,
    year,
    state,
    startsOn: null,
    endsOn: null,
    ...cited,
  },
});
const member = (cluster: string, unitCode: string, role: string) => ({
  ...{
    code: `${cluster}-${year}--${unitCode}`,
    seasonCode: `${cluster}-${year}`,
    unitCode,
    role,
    year,
    ...cited,
  },
});

beforeAll(async () => {
  graph = await openSectorGraph();
  await graph.put(SectorRow, [{ code: "COURT", name: "Tòa án", englishName: "Courts" }]);
  await graph.put(
    UnitRow,
    ["u1", "u2", "u3"].map((code) => unitRow(code, `Đơn vị ${code}`)),
  );
  await graph.put(
    ClusterRow,
    ["c1", "c2", "c3"].map((code) => ({
      code,
      name: `Cụm ${code}`,
      kind: "CLUSTER",
      search: code,
      ...cited,
    })),
  );
  await graph.put(SeasonRow, [season("c1", "SCORING"), season("c2", "LAUNCHED"), season("c3", "CLOSED")]);
  await graph.put(MembershipRow, [
    ...[member("c1", "u1", "HEAD"), member("c1", "u2", "MEMBER"), member("c2", "u3", "MEMBER")],
  ]);
  const scheme = { code: "s1", name: "Bảng điểm", year, unitKinds: ["DEPARTMENT"], ...cited };
  await graph.put(ScoringSchemeRow, [scheme]);
  await graph.put(
    ScorecardRow,
    ["u1", "u2"].map((unitCode) => ({
      ...{
        code: `c1-${year}--${unitCode}`,
        memberCode: `c1-${year}--${unitCode}`,
        unitCode,
        clusterCode: "c1",
      },
      ...{ seasonCode: `c1-${year}`, schemeCode: "s1", state: "SUBMITTED", submittedBy: "ai đó" },
      submittedOn: `${year}-01-10`,
    })),
  );
  await graph.put(PledgeRow, [
    { code: "p2", seasonCode: `c2-${year}`, signedOn: `${year}-01-05`, content: [], ...cited },
  ]);
  await graph.put(PledgeSignatoryRow, [{ code: "p2-u9", pledgeCode: "p2", unitCode: "u9", ...cited }]);
  const movement = {
    code: "m1",
    name: "Phong trào",
    type: "REGULAR",
    search: "m1",
    launchedOn: `${year}-01-01`,
  };
  await graph.put(MovementRow, [{ ...movement, ...cited }]);
  await graph.put(MovementParticipantRow, [
    { code: "m1-c2", movementCode: "m1", seasonCode: `c2-${year}`, ...cited },
  ]);
});
afterAll(() => graph.close());

interface Answer {
  readonly courts: { readonly tasks: readonly { readonly kind: string; readonly recordId: string }[] };
}
const tasksOf = async (...roles: readonly string[]) => {
  const { courts } = await graph.ask<Answer>(
    "{ courts { tasks { kind recordId since dueOn message } } }",
    {},
    roles,
  );
  return courts.tasks.map(({ kind, recordId }) => `${kind} ${recordId}`);
};
const review = (unit: string) => `REVIEW_SCORECARD CourtUnit:${unit}`;
const advance = (cluster: string) => `ADVANCE_SEASON CourtClusterSeason:${cluster}-${year}`;

describe("the tasks of a sector", () => {
  it("are those of the seasons that are open, by what each role may do", async () => {
    expect(await tasksOf("sector-officer:COURT")).toEqual([
      ...[review("u1"), review("u2")],
      ...[advance("c2"), advance("c2")],
    ]);
    expect(await tasksOf("cluster-head:COURT/c1")).toEqual([review("u2")]);
    expect(await tasksOf("cluster-head:COURT/c2")).toEqual([advance("c2"), advance("c2")]);
    expect(await tasksOf("unit-officer:COURT/u3")).toEqual(["SIGN_PLEDGE CourtUnit:u3"]);
    expect(await tasksOf("unit-officer:COURT/u1")).toEqual([]);
  });

  it.each([[[]], [["auditor"]], [["sector-officer:JUSTICE", "unit-officer:JUSTICE/u3"]], [["reader"]]])(
    "are none for who may write nothing there: %j",
    async (roles) => expect(await tasksOf(...roles)).toEqual([]),
  );
});
