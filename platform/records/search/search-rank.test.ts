import { searchColumn } from "../../text/fold";
import { SearchReader } from "./search-reader";
import { searchRank } from "./search-rank";

const reader = new SearchReader({ sameMeanings: [["thành phố", "TP"]], saidBefore: ["ông"] });

/** Names in the order in which a search puts them. */
function ranked(search: string, names: readonly string[]): readonly string[] {
  const terms = reader.read(search);
  const rankOf = (name: string) => searchRank({ name, search: searchColumn([name]) }, terms);
  return [...names].sort((one, other) => rankOf(one) - rankOf(other));
}

describe("what a search finds", () => {
  it("is in the order of how well names fit", () => {
    const names = ["Phan Hai", "Nguyễn Hà", "Hà Nội", "Hà"].reverse();
    expect(ranked("ha", names)).toEqual(["Hà", "Hà Nội", "Nguyễn Hà", "Phan Hai"]);
  });

  it("has the names with the marks that were written first", () => {
    expect(ranked("hà", ["Hạ", "Phan Hàm", "Hạ Hà"])).toEqual(["Hạ Hà", "Phan Hàm", "Hạ"]);
    expect(ranked("HOÀ", ["Hoa", "Hỏa", "Vũ Hòa"])).toEqual(["Vũ Hòa", "Hoa", "Hỏa"]);
    expect(ranked("Thành", ["Thanh Thanh", "Lê Thành"])).toEqual(["Lê Thành", "Thanh Thanh"]);
  });

  it("fits by short forms, too", () => {
    expect(ranked("TP Huế", ["Sở tpx Huế", "Sở thành phố Huế"])).toEqual(["Sở thành phố Huế", "Sở tpx Huế"]);
  });

  it("is just what was written, but for what was said before it", () => {
    const terms = reader.read("ông Lê Mẫu");
    expect(searchRank({ name: "Lê Mẫu", search: searchColumn(["Lê Mẫu"]) }, terms)).toBe(0);
  });

  it("has nothing to do with marks where there is no name", () => {
    const terms = reader.read("hà");
    expect(searchRank({ search: " ha |" }, terms)).toBe(0);
    expect(searchRank({ name: null, search: " ha |" }, terms)).toBe(4);
  });
});
