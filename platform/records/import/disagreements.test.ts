import { catalogue } from "../../languages/catalogue";
import { kinds, towns } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";

const texts = catalogue({
  isItsSide: { en: "this is its side, {side}", vi: "đây là miền của vùng, {side}" },
  regionIs: { en: "the region is {side}", vi: "vùng này là {side}" },
});

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

/** Towns that are named after their regions' sides are told of, and those that are named after others are wrong. */
const compared = {
  ...towns,
  disagreements: ({ name }: { readonly name: string }, lookUp: (path: "region.side") => string | null) => {
    const side = lookUp("region.side");
    if (name === side)
      return [
        { column: "name" as const, allowed: texts.isItsSide({ side: side ?? "" }), isTaken: true as const },
      ];
    return ["NORTH", "SOUTH"].includes(name)
      ? [{ column: "name" as const, allowed: texts.regionIs({ side: side ?? "" }) }]
      : [];
  },
};
const importCompared = () => bench.import({ kinds: kinds.map((kind) => (kind === towns ? compared : kind)) });

function write(...names: readonly string[]) {
  bench.write("regions.csv", "code,name,side\nred,Red,NORTH\n");
  bench.write("towns.csv", `code,name,region\n${names.map((name, at) => `t${at},${name},red\n`).join("")}`);
}

describe("records that are held against those that they refer to", () => {
  it("are refused where they cannot go together", async () => {
    write("Hà Nội", "SOUTH");
    const result = await importCompared();
    expect(result).toMatchObject({
      ok: false,
      faults: {
        items: [
          {
            line: 3,
            column: "name",
            found: "SOUTH",
            allowed: { en: "the region is NORTH", vi: "vùng này là NORTH" },
          },
        ],
        total: 1,
      },
    });
  });

  it("are taken and told of where that is unusual", async () => {
    write("NORTH");
    const result = await importCompared();
    expect(result).toMatchObject({
      ok: true,
      notices: { items: [{ line: 2, column: "name", code: "UNUSUAL" }], total: 1 },
    });
  });
});
