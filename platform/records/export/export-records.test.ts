import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityManager } from "typeorm";
import { exportRecords, type ExportForm } from "..";
import { kinds } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";
import { readRows } from "../testkit/read-rows";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const files = {
  "regions.csv": "code,name,side\ncuu,Cửu Long,SOUTH\nred,Đồng bằng sông Hồng,NORTH\n",
  "towns.csv":
    "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags\n" +
    'ct,"Cần Thơ ""Tây Đô""\nbên sông Hậu",cuu,hn,1240000,1440.4,,,false,\n' +
    'hn,"Hà Nội, thủ đô",red,ct,8435700,3359.82,1910-10-10,1999-01-01,true,capital|old\n' +
    "vt,Vũng Tàu,cuu,,,,,,true,\n",
  "people.csv": "code,name\nan,Nguyễn Văn An\n",
  "parcels.csv": "code,recipient,carriers,sent_on\np1,hn,,2020-02-29\np2,an,an,2021-01-01\n",
};

type Work = (manager: EntityManager) => Promise<never>;

function exported(from: ImportBench, name: string, form?: ExportForm): Promise<ReadonlyMap<string, number>> {
  const databases = {
    north: { read: (work: Work) => from.north.transaction(work) },
    south: { read: (work: Work) => from.south.transaction(work) },
  };
  return exportRecords({ kinds, databases, folder: join(bench.folder, name), form });
}

function contentOf(name: string): Record<string, string> {
  const folder = join(bench.folder, name);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

describe("an export", () => {
  it("writes the files that were imported, in the order of their codes and each record once", async () => {
    for (const [name, content] of Object.entries(files)) bench.write(`in/${name}`, content);
    await bench.import({ sources: [join(bench.folder, "in")] });
    const counts = await exported(bench, "out");
    expect(contentOf("out")).toEqual(files);
    expect(Object.fromEntries(counts)).toEqual({ regions: 2, towns: 3, people: 1, parcels: 2 });
  });

  it("writes workbooks with Vietnamese headings, numbers and days as such, that an import takes again", async () => {
    for (const [name, content] of Object.entries(files)) bench.write(`in/${name}`, content);
    await bench.import({ sources: [join(bench.folder, "in")] });
    await exported(bench, "out", "xlsx");
    const rows = await readRows(join(bench.folder, "out", "towns.xlsx"), "Thành phố");
    expect(rows[0]?.slice(0, 3)).toEqual(["Mã thành phố", "Tên thành phố", "Vùng"]);
    expect(rows[2]?.slice(4, 7)).toEqual(["8435700", "3359.82", "10/10/1910"]);
    const other = await ImportBench.open();
    expect(await other.import({ sources: [join(bench.folder, "out")] })).toMatchObject({ ok: true });
    await exported(other, "again");
    await other.close();
    expect(contentOf("again")).toEqual(files);
  });

  it("begins CSV files with a byte-order mark where it is asked for", async () => {
    await exported(bench, "out", "csv-with-mark");
    expect(contentOf("out")["people.csv"]).toBe("\ufeffcode,name\n");
  });

  it("merges more than a chunk of several databases, which an import takes again", async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => {
      const code = `t${String(at).padStart(5, "0")}`;
      return `${code},Thị trấn ${at},${at % 3 === 0 ? "red" : "cuu"},,,,,,false,`;
    });
    bench.write("in/regions.csv", files["regions.csv"]);
    bench.write("in/towns.csv", `${files["towns.csv"].split("\n", 1)[0]}\n${rows.join("\n")}\n`);
    await bench.import({ sources: [join(bench.folder, "in")] });
    await exported(bench, "out");
    expect(contentOf("out")["towns.csv"]).toBe(readFileSync(join(bench.folder, "in", "towns.csv"), "utf8"));
    const other = await ImportBench.open();
    expect(await other.import({ sources: [join(bench.folder, "out")] })).toMatchObject({ ok: true });
    await exported(other, "again");
    await other.close();
    expect(contentOf("again")).toEqual(contentOf("out"));
  });

  it("marks texts that a spreadsheet would run, and an import takes the mark away", async () => {
    const people = `code,name\na,"'=HYPERLINK(""http://x"",""y"")"\nb,'+84 24\nc,-5\nd,''@x\ne,'-\n`;
    bench.write("in/people.csv", people);
    await bench.import({ sources: [join(bench.folder, "in")] });
    await exported(bench, "out");
    expect(contentOf("out")["people.csv"]).toBe(people);
    const other = await ImportBench.open();
    await other.import({ sources: [join(bench.folder, "out")] });
    await exported(other, "again");
    await other.close();
    expect(contentOf("again")).toEqual(contentOf("out"));
  });

  it("writes a header for a kind of which there are no records", async () => {
    await exported(bench, "out");
    expect(contentOf("out")["people.csv"]).toBe("code,name\n");
  });
});
