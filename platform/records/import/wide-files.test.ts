import { ImportBench } from "../testkit/import-bench";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

function faultsOf(regions: string): Promise<string[]> {
  bench.write("regions.csv", regions);
  return bench.faults();
}

describe("a file with a million columns", () => {
  it("is told, in its header or in a row", async () => {
    const wide = ",".repeat(1_000_000);
    expect(await faultsOf(`code${wide}\n${wide}\nred,Red,NORTH\n`)).toEqual([
      'regions.csv:1: found "1000001 columns"; a header has at most 500 columns; the columns of regions are 3; check that this is a table',
    ]);
    expect(await faultsOf(`code,name,side\nred${wide}\n`)).toEqual([
      'regions.csv:2: found "1000001 cells"; the header has 3; put a text with commas in quotes, and write empty cells too',
    ]);
  });
});
