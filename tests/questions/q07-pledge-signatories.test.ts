import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";
import { agenciesOf, deltaProvinces, mountainProvinces } from "./regions-of-2018";

interface Pledge {
  code: string;
  signedOn: string;
  place: string;
  signatoryCount: number;
  signatories: { code: string; kind: string }[];
}
interface Answer {
  sectors: {
    code: string;
    clusters: { nodes: { code: string; kind: string; season: { pledges: Pledge[] } }[] };
  }[];
}

describe("Q7: pledge signatories on 9 March 2018", () => {
  let answer: Answer;
  let pledges: Pledge[];

  beforeAll(async () => {
    answer = await answerOf<Answer>("q07-pledge-signatories.graphql");
    pledges = answer.sectors
      .flatMap((sector) => sector.clusters.nodes.flatMap((cluster) => cluster.season.pledges))
      .filter((pledge) => pledge.signedOn === "2018-03-09");
  });

  const countOf = (list: Pledge[], kind: string) =>
    list.flatMap((pledge) => pledge.signatories).filter((unit) => unit.kind === kind).length;

  it("counts fifty signatories, twenty-five departments of justice and twenty-five of enforcement", () => {
    expect(pledges.flatMap((pledge) => pledge.signatories)).toHaveLength(50);
    expect(countOf(pledges, "PROVINCIAL_JUSTICE_DEPT")).toBe(25);
    expect(countOf(pledges, "PROVINCIAL_CJE_DEPT")).toBe(25);
  });

  it.each([
    ["justice-northern-delta", "r05", "Hải Phòng", 11, deltaProvinces],
    ["justice-northern-mountain", "r06", "Sơn La", 14, mountainProvinces],
  ])("splits those of %s evenly by kind of agency", (code, pledge, place, ofEachKind, provinces) => {
    const region = found(found(answer.sectors, "code", "JUSTICE").clusters.nodes, "code", code);
    expect(region.kind).toBe("REGION");
    expect(region.season.pledges).toHaveLength(1);
    expect(region.season.pledges[0]).toMatchObject({ code: pledge, place, signatoryCount: 2 * ofEachKind });
    expect(countOf(region.season.pledges, "PROVINCIAL_JUSTICE_DEPT")).toBe(ofEachKind);
    expect(countOf(region.season.pledges, "PROVINCIAL_CJE_DEPT")).toBe(ofEachKind);
    expect(codesOf(region.season.pledges[0]?.signatories ?? [])).toEqual(agenciesOf(provinces));
  });

  it("finds no pledge of the courts in that year", () => {
    const courts = found(answer.sectors, "code", "COURT").clusters.nodes;
    expect(courts.flatMap((cluster) => cluster.season.pledges)).toEqual([]);
  });
});
