import { answerOf } from "./answer-of";
import { codesOf } from "./codes-of";
import { found } from "./found";

interface Movement {
  code: string;
  name: string;
  type: string;
  fromYear: number | null;
  toYear: number | null;
  launchedBy: string | null;
  sources: { document: { code: string } }[];
}
interface Answer {
  sectors: { code: string; movements: { totalCount: number; nodes: Movement[] } }[];
}

const file = "q06-movement-search.graphql";

describe("Q6: movements found by their text", () => {
  it("finds the new-countryside movement without marks, and only that one", async () => {
    const { sectors } = await answerOf<Answer>(file);
    const justice = found(sectors, "code", "JUSTICE").movements;
    expect(justice.totalCount).toBe(1);
    expect(justice.nodes[0]).toMatchObject({
      code: "m03",
      name: "Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới",
      type: "THEMATIC",
      launchedBy: "Bộ Tư pháp",
    });
    expect(found(sectors, "code", "COURT").movements).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it("gives no period to a movement whose period no article states", async () => {
    const { sectors } = await answerOf<Answer>(file);
    expect(found(sectors, "code", "JUSTICE").movements.nodes[0]).toMatchObject({
      fromYear: null,
      toYear: null,
    });
  });

  it("cites both articles that mention it", async () => {
    const { sectors } = await answerOf<Answer>(file);
    const [movement] = found(sectors, "code", "JUSTICE").movements.nodes;
    const cited = movement?.sources.map((source) => source.document.code);
    expect(cited).toEqual(expect.arrayContaining(["S0", "S1"]));
  });

  it.each(["nông thôn mới", "NÔNG THÔN MỚI", "Nong Thon moi"])("finds it by “%s” too", async (text) => {
    const { sectors } = await answerOf<Answer>(file, { text });
    expect(codesOf(sectors.flatMap((sector) => sector.movements.nodes))).toEqual(["m03"]);
  });

  it("takes d for đ: “doi moi le loi” finds “đổi mới lề lối”", async () => {
    const { sectors } = await answerOf<Answer>(file, { text: "doi moi le loi" });
    expect(codesOf(sectors.flatMap((sector) => sector.movements.nodes))).toEqual(["m06"]);
  });
});
