import { recordReader } from "../checking/record-reader";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";
import { Person, people, regions, Town, towns, parcels } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { NameFinder } from "./name-finder";
import type { NameOutcome } from "./named-record";
import { NameSpeller } from "./spelling";

const kinds = [
  regions,
  { ...(towns as RecordKind), named: { columns: ["name", "tags"] } },
  {
    ...(people as RecordKind),
    named: {
      columns: ["name"],
      isPersonal: true,
      index: { property: "name", keyOf: (name: string) => name.toLowerCase() },
    },
  },
  parcels,
] as readonly RecordKind[];
const spelling = { shortForms: { "thành phố": ["TP"] }, leftOut: ["tỉnh", "thành phố"], address: ["ông"] };

let bench: ImportBench;
let finder: NameFinder;

beforeAll(async () => {
  bench = await ImportBench.open();
  const town = (code: string, name: string, tags: string[], closedOn: string | null = null) => ({
    id: `NORTH:${code}`,
    name,
    regionCode: "red",
    coastal: false,
    tags,
    closedOn,
  });
  await bench.north.manager.insert(Town, [
    town("bn-t", "Tỉnh Bắc Ninh", ["BN"]),
    town("hn", "Thành phố Hà Nội", ["Thủ đô"]),
    town("hn-2", "Huyện Mê Linh", ["Mê Linh"]),
    town("hn-3", "Thị trấn Mê Linh", ["Mê Linh"]),
  ]);
  await bench.north.manager.insert(Person, [
    { code: "a", name: "ông nguyễn văn mẫu" },
    { code: "b", name: "lê văn thử" },
  ]);
  const path = bench.write("towns.csv", "code,name,region,tags\nbk,TP Bắc Kạn,red,Bac Can\n");
  finder = new NameFinder(
    new KindSet(kinds),
    [{ path, label: "towns.csv", kind: "towns", bytes: 0 }],
    recordReader(kinds, { north: { manager: () => bench.north.manager } }),
    new NameSpeller(spelling),
  );
  await finder.look("towns", []);
  await finder.look("people", ["Ông Nguyễn Văn Mẫu"]);
});
afterAll(() => bench.close());

function told(outcome: NameOutcome): string {
  const { outcome: how } = outcome;
  return how === "found"
    ? outcome.found.code
    : `${how}: ${outcome.candidates.map(({ code }) => code).join(" ")}`.trim();
}

describe("a name", () => {
  it.each([
    ["as on record", "Thành phố Hà Nội", "hn"],
    ["as another of its names", "thủ đô", "hn"],
    ["in a short form", "TP. Hà Nội", "hn"],
    ["without a word that may be left out", "Hà Nội", "hn"],
    ["without marks", "TP Ha Noi", "hn"],
    ["of which the record has no marks", "Bắc Cạn", "bk"],
    ["in a file of the same import", "Thành phố Bắc Kạn", "bk"],
    ["with another word of those that may be left out", "Thành phố Bắc Ninh", "none: bn-t"],
    ["with other marks", "Hà Nôi", "none: hn"],
    ["that two have", "Mê Linh", "ambiguous: hn-2 hn-3"],
    ["that nobody has", "Một nơi nào đó", "none:"],
  ])("%s: %s is %s", (_, name, expected) => {
    expect(told(finder.find("towns", name, null))).toBe(expected);
  });

  it("of a person is looked up by an index, with or without a title of address", () => {
    expect(told(finder.find("people", "Nguyễn Văn Mẫu", null))).toBe("a");
    expect(finder.byCode("people", "b")).toBe(undefined);
  });
});
