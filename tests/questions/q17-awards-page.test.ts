import { answerOf } from "./answer-of";

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { cursor: string; node: { id: string; sector: string; year: number; title: { code: string } } }[];
}
interface Answer {
  awards: Page;
}

const file = "q17-awards-page.graphql";

const page = async (variables: Record<string, unknown>) => (await answerOf<Answer>(file, variables)).awards;
const idsOf = ({ edges }: Page) => edges.map((edge) => edge.node.id);

describe("Q17: paging through awards", () => {
  it("reaches all three awards in pages of two, each once, with the same total on each page", async () => {
    const first = await page({ first: 2 });
    expect(first.edges).toHaveLength(2);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.pageInfo.endCursor).toBe(first.edges[1]?.cursor);

    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect([...idsOf(first), ...idsOf(second)].sort()).toEqual(["Award:a01", "Award:a02", "Award:a03"]);
  });

  it("fits on one page by default", async () => {
    const { awards } = await answerOf<Answer>(file);
    expect(awards).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    for (const { node } of awards.edges) {
      expect(node).toMatchObject({
        sector: "JUSTICE",
        year: 2020,
        title: { code: "COMMENDATION_CERTIFICATE" },
      });
    }
  });

  it.each([
    [{ sectors: ["JUSTICE"] }, 3],
    [{ sectors: ["COURT"] }, 0],
    [{ titleCodes: ["COMMENDATION_CERTIFICATE"], fromYear: 2020, toYear: 2020 }, 3],
    [{ titleCodes: ["GOVERNMENT_EMULATION_FLAG"] }, 0],
    [{ fromYear: 2021 }, 0],
    [{ toYear: 2019 }, 0],
  ])("counts the awards that match %j", async (filter, expected) => {
    const { totalCount, edges } = await page(filter);
    expect([totalCount, edges.length]).toEqual([expected, expected]);
  });
});
