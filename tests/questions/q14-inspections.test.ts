import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Inspection {
  code: string;
  year: number;
  inspectedOn: string | null;
  ledBy: { fullName: string };
  inspector: { code: string };
  items: string[];
  findings: { code: string; kind: string }[];
  sources: { document: { code: string } }[];
}
interface Answer {
  sectors: { code: string; inspections: { totalCount: number; nodes: Inspection[] } }[];
}

const file = "q14-inspections.graphql";

describe("Q14: inspections with items, findings and requirements", () => {
  let inspections: Inspection[];

  beforeAll(async () => {
    const { sectors } = await answerOf<Answer>(file);
    inspections = found(sectors, "code", "JUSTICE").inspections.nodes;
    expect(found(sectors, "code", "COURT").inspections).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it("finds the one inspection of the work of 2015, led by the head of a department that is not named", () => {
    expect(codesOf(inspections)).toEqual(["e06"]);
    expect(inspections[0]).toMatchObject({
      year: 2015,
      inspectedOn: null,
      ledBy: { fullName: "Phạm Văn Lãnh" },
      inspector: { code: "cje-unknown-s4" },
    });
    expect(inspections[0]?.sources.map((source) => source.document.code)).toEqual(["S4"]);
  });

  it("lists the seven items that were checked", () => {
    expect(inspections[0]?.items).toHaveLength(7);
    expect(new Set(inspections[0]?.items).size).toBe(7);
  });

  it("found one result and three limitations, and required three things", () => {
    const ofKind = (kind: string) =>
      codesOf((inspections[0]?.findings ?? []).filter((finding) => finding.kind === kind));
    expect(ofKind("RESULT")).toEqual(["v14"]);
    expect(ofKind("LIMITATION")).toEqual(["x19", "x20", "x21"]);
    expect(ofKind("RECOMMENDATION")).toEqual(["g20", "g21", "g22"]);
    expect(inspections[0]?.findings).toHaveLength(7);
  });

  it("filters by year", async () => {
    const { sectors } = await answerOf<Answer>(file, { fromYear: 2016, toYear: 2021 });
    expect(sectors.flatMap((sector) => sector.inspections.nodes)).toEqual([]);
  });

  it.each([
    ["cje-unknown-s4", ["e06"]],
    ["moj-dop", []],
  ])("filters by unit: %s", async (unitCode, expected) => {
    const { sectors } = await answerOf<Answer>(file, { unitCode });
    expect(codesOf(sectors.flatMap((sector) => sector.inspections.nodes))).toEqual(expected);
  });
});
