import { askAsAuditor } from "../../testing/ask-graph";

interface Found {
  readonly found: { readonly totalCount: number; readonly nodes: readonly { readonly code: string }[] };
}

const pages = {
  units:
    "sectors(codes: [JUSTICE]) { found: units(filter: { search: $search }) { totalCount nodes { code } } }",
  people: "found: people(filter: { search: $search }) { totalCount nodes { code: id } }",
  awards: "found: awards(filter: { search: $search }) { totalCount nodes { code: id } }",
};

async function search(list: keyof typeof pages, text: string): Promise<readonly string[]> {
  const { data, errors } = await askAsAuditor<Found | { readonly sectors: readonly Found[] }>(
    `query ($search: String) { ${pages[list]} }`,
    { search: text },
  );
  expect(errors ?? []).toEqual([]);
  const { found } = "sectors" in data ? (data.sectors[0] ?? { found: { totalCount: 0, nodes: [] } }) : data;
  return found.nodes.map(({ code }) => code);
}

describe("a search as clerks type it", () => {
  it.each([
    ["Cục THADS TP Hà Nội", "cje-ha-noi"],
    ["STP Bắc Cạn", "doj-bac-kan"],
    ["sở tp ha noi", "doj-ha-noi"],
    ["Sở Tư pháp Hoà Bình", "doj-hoa-binh"],
    ["BTP", "moj"],
    ["Sở\u00a0Tư\u200b pháp Ðiện Biên", "doj-dien-bien"],
  ])("of units finds %j", async (text, code) => {
    const [first] = await search("units", text);
    expect(first).toBe(code);
  });

  it.each([
    ["Đ/c Nguyễn Thị Thu Hà", "Person:nguyen-thi-thu-ha"],
    ["bà Lê Thị Kim Dung", "Person:le-thi-kim-dung"],
    ["Dũng", "Person:tran-tien-dung"],
  ])("of people finds %j", async (text, code) => {
    const [first] = await search("people", text);
    expect(first).toBe(code);
  });

  it("of people without marks finds all who are written so", async () => {
    const found = await search("people", "dung");
    expect(found).toEqual(expect.arrayContaining(["Person:le-thi-kim-dung", "Person:tran-tien-dung"]));
  });

  it("of awards finds titles by their names and short forms, beside names", async () => {
    const all = await search("awards", "giấy khen");
    expect(all).toEqual(expect.arrayContaining(["Award:a01", "Award:a02", "Award:a03"]));
    expect(await search("awards", "GK bà Nguyễn Thị Thu Hà")).toContain("Award:a02");
    expect(await search("awards", "GK bà Nguyễn Thị Thu Hà")).not.toContain("Award:a03");
  });

  it.each([
    ["HC LĐ hạng III", "ORDER_LABOUR_3"],
    ["CTĐ CP", "GOVERNMENT_EMULATION_FLAG"],
    ["chiến sỹ thi đua cơ sở", "GRASSROOTS_EMULATION_FIGHTER"],
    ["kỉ niệm chương TP", "MEMORIAL_MEDAL_JUSTICE"],
    ["BK bộ trưởng", "JUSTICE_MINISTER_MERIT_CERTIFICATE"],
  ])("of titles finds %j", async (text, code) => {
    const { data } = await askAsAuditor<{ titles: readonly { code: string }[] }>(
      "query ($search: String) { titles(filter: { search: $search }) { code } }",
      { search: text },
    );
    expect(data.titles[0]?.code).toBe(code);
  });
});
