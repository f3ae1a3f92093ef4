import { ImportBench } from "../testkit/import-bench";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

it("references to a kind of which there is no record at all are one fault, which names the kind", async () => {
  const header = "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags";
  const rows = Array.from({ length: 12_000 }, (_, n) => `t${n},A,red,,,,,,,`);
  bench.write("towns.csv", [header, ...rows, ""].join("\n"));
  const { faults } = await bench.import({ isEmpty: async (kind) => kind === "regions" });
  expect(faults).toMatchObject({
    total: 1,
    emptyKinds: ["regions"],
    items: [{ code: "DANGLING_REFERENCE", line: 2, column: "region", found: "red" }],
  });
  expect(faults.items[0]?.allowed.en).toBe(
    "there are no regions at all, neither in the files nor in the databases",
  );
});
