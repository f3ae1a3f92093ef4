import { ImportBench } from "../testkit/import-bench";

describe("marks without end on a letter", () => {
  it("are a fault of their cell", async () => {
    const bench = await ImportBench.open();
    bench.write("regions.csv", `code,name,side\nred,R${"\u0301\u0323".repeat(200_000)},NORTH\n`);
    expect(await bench.faults()).toEqual([
      expect.stringMatching(
        /^regions\.csv:2:\d+ column "name": found "R.+; a text with at most 30 marks on a letter; remove the marks that belong to no letter$/su,
      ),
    ]);
    await bench.close();
  });
});
