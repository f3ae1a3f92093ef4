import { readFileSync } from "node:fs";
import { csvLine } from "../csv/csv-line";
import { KindSet } from "./kind-set";
import type { RecordKind } from "./record-kind";
import { formatterOf } from "./compiled-kind";
import { FaultLog } from "../faults/fault-log";
import { readRecords } from "../import/reading/read-records";
import { unwatched } from "../csv/raw-row";
import { kinds, towns } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";

describe("records that were read", () => {
  it("are written as the same file", async () => {
    const bench = await ImportBench.open();
    const path = bench.write(
      "towns.csv",
      "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags\n" +
        'hn,"Hà Nội, ""thủ đô""\nđôi bờ",red,,8435700,3359.82,1910-10-10,,false,cũ|mới\n' +
        "hp,Hải Phòng,red,hn,,,,,true,\n",
    );
    const log = new FaultLog();
    const { header, format } = formatterOf(towns as RecordKind);
    const rows = [header];
    const file = { path, label: "towns.csv", kind: "towns", bytes: 0 };
    for await (const batch of readRecords(file, new KindSet(kinds).get("towns"), log, unwatched)) {
      rows.push(...batch.rows.map(({ record }) => format(record)));
    }
    expect(log.faults().items).toEqual([]);
    expect(rows.map(csvLine).join("")).toBe(readFileSync(path, "utf8"));
    await bench.close();
  });
});
