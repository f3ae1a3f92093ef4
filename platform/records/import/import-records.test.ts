import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { digestSources, formatReport, ImportRun, ImportWriteError, isImported, type ImportReport } from "..";
import { ImportRunFile } from "./runs/import-run.entity";
import { Parcel, Person, Region, Town } from "../testkit/atlas";
import { ImportBench } from "../testkit/import-bench";

let bench: ImportBench;
beforeEach(async () => (bench = await ImportBench.open()));
afterEach(() => bench.close());

const townsHeader = "code,name,region,twin,population,area,founded_on,closed_on,coastal,tags\n";

function writeWorld(): void {
  bench.write("regions.csv", "code,name,side\nred,Đồng bằng sông Hồng,NORTH\ncuu,Cửu Long,SOUTH\n");
  bench.write(
    "towns.csv",
    townsHeader +
      'hn,"Hà Nội, thủ đô",red,ct,8435700,3359.82,1010-10-10,,,capital|old\n'.replace("1010", "1910") +
      'ct,"Cần Thơ ""Tây Đô""\nbên sông Hậu",cuu,hn,1240000,1440.4,,,false,\n',
  );
  bench.write("people.csv", "code,name\nan,Nguyễn Văn An\n");
  bench.write("parcels.csv", "code,recipient,carriers,sent_on\np1,hn,,2020-02-29\np2,an,an,2021-01-01\n");
}

async function importWorld(): Promise<ImportReport> {
  const result = await bench.import();
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.report;
}

describe("an import", () => {
  it("writes each record as one row into each database that it goes to", async () => {
    writeWorld();
    const report = await importWorld();
    expect(report.total).toEqual({ inserted: 9, updated: 0, unchanged: 0 });
    expect(await bench.north.manager.find(Town)).toEqual([
      {
        id: "NORTH:hn",
        name: "Hà Nội, thủ đô",
        regionCode: "red",
        twinCode: "ct",
        population: 8435700,
        area: 3359.82,
        foundedOn: "1910-10-10",
        closedOn: null,
        coastal: false,
        tags: ["capital", "old"],
        visits: 0,
      },
    ]);
    expect(await bench.south.manager.find(Town)).toMatchObject([
      { id: "SOUTH:ct", name: 'Cần Thơ "Tây Đô"\nbên sông Hậu', twinCode: "hn", tags: [] },
    ]);
    expect(await bench.north.manager.count(Region)).toBe(2);
    expect(await bench.south.manager.count(Region)).toBe(2);
    expect(await bench.north.manager.count(Person)).toBe(1);
    expect(await bench.south.manager.count(Person)).toBe(0);
  });

  it("tells a row what its references lead to, over several steps and kinds", async () => {
    writeWorld();
    await importWorld();
    const recipients = (await bench.south.manager.find(Parcel, { order: { code: "ASC" } })).map(
      (row) => row.recipient,
    );
    expect(recipients).toEqual(["towns:NORTH:hn", "people::an"]);
  });

  it("asks the databases for what the files do not have", async () => {
    bench.write("parcels.csv", "code,recipient,sent_on,carriers\np1,hue,2020-02-29,\np2,an,2020-02-29,\n");
    const asked: string[] = [];
    const result = await bench.import({
      existing: async (kind) => new Set(kind === "towns" ? ["hue"] : ["an"]),
      values: async (kind, property, keys) => {
        asked.push(`${kind}.${property}: ${keys.join(" ")}`);
        const stored: Record<string, [string, string]> = {
          "towns.region": ["hue", "mid"],
          "regions.side": ["mid", "SOUTH"],
        };
        return new Map([stored[`${kind}.${property}`] ?? []] as [string, string][]);
      },
    });
    expect(result.ok).toBe(true);
    expect((await bench.south.manager.find(Parcel)).map((row) => row.recipient)).toEqual([
      "towns:SOUTH:hue",
      "people::an",
    ]);
    expect(asked).toEqual(["towns.region: hue an", "regions.side: mid"]);
  });

  it("changes nothing when it is run again on the same files", async () => {
    writeWorld();
    await importWorld();
    expect((await importWorld()).total).toEqual({ inserted: 0, updated: 0, unchanged: 9 });
    expect(await bench.north.manager.count(ImportRun)).toBe(1);
    expect(await bench.south.manager.count(ImportRun)).toBe(1);
  });

  it("updates only the rows that differ, and leaves alone what it does not fill", async () => {
    writeWorld();
    await importWorld();
    await bench.north.manager.update(Town, "NORTH:hn", { visits: 7 });
    bench.write(
      "towns.csv",
      townsHeader + "hn,Hà Nội,red,,8435701,3359.82,1910-10-10,,true,old|capital\nhp,Hải Phòng,red,,,,,,,\n",
    );
    const report = await importWorld();
    expect(report.kinds.find(({ kind }) => kind === "towns")).toEqual({
      kind: "towns",
      read: 2,
      databases: { north: { inserted: 1, updated: 1, unchanged: 0 } },
    });
    expect(await bench.north.manager.findOneByOrFail(Town, { id: "NORTH:hn" })).toMatchObject({
      name: "Hà Nội",
      twinCode: null,
      population: 8435701,
      coastal: true,
      tags: ["old", "capital"],
      visits: 7,
    });
  });

  it("merges the files of one kind in several folders", async () => {
    bench.write("first/regions.csv", "code,name,side\nred,Sông Hồng,NORTH\n");
    bench.write("second/deeper/regions.csv", "side,code,name\nSOUTH,cuu,Cửu Long\n");
    bench.write("second/README.md", "not a record");
    const report = await importWorld();
    expect(report.kinds).toMatchObject([{ kind: "regions", read: 2 }]);
  });

  it("takes a column that may be empty and is not in a file as if all of its cells were empty", async () => {
    writeWorld();
    await importWorld();
    bench.write("towns.csv", "name,code,region\nHà Nội,hn,red\nCần Thơ,ct,cuu\n");
    expect((await importWorld()).kinds.find(({ kind }) => kind === "towns")?.databases).toEqual({
      north: { inserted: 0, updated: 1, unchanged: 0 },
      south: { inserted: 0, updated: 1, unchanged: 0 },
    });
    expect(await bench.north.manager.find(Town)).toEqual([
      {
        id: "NORTH:hn",
        name: "Hà Nội",
        regionCode: "red",
        twinCode: null,
        population: null,
        area: null,
        foundedOn: null,
        closedOn: null,
        coastal: false,
        tags: [],
        visits: 0,
      },
    ]);
    bench.write("towns.csv", "code,name,region,coastal\nhn,Hà Nội,red,true\nct,Cần Thơ,cuu,\n");
    await importWorld();
    expect(await bench.north.manager.find(Town)).toMatchObject([{ coastal: true, tags: [], twinCode: null }]);
  });

  it("reads a file that is given twice once", async () => {
    writeWorld();
    const result = await bench.import({ sources: [bench.folder, join(bench.folder, "regions.csv")] });
    expect(result).toMatchObject({ ok: true });
  });

  it("takes a byte-order mark and CRLF, and composes letters and marks", async () => {
    bench.write(
      "regions.csv",
      `\ufeffcode,name,side\r\nred,${"Sông Hồng".normalize("NFD")},NORTH\r\ncuu,"Cửu\r\nLong",SOUTH\r\n`,
    );
    await importWorld();
    expect((await bench.north.manager.find(Region)).map(({ name }) => name).sort()).toEqual([
      "Cửu\nLong",
      "Sông Hồng",
    ]);
  });

  it("writes nothing anywhere when the second database refuses a row", async () => {
    writeWorld();
    await bench.south.query(
      `CREATE TRIGGER full BEFORE INSERT ON parcel BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    );
    const failure = await bench.import().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportWriteError);
    expect(String(failure)).toContain(
      "parcels cannot be written to the database south: SqliteError: the disk is full",
    );
    for (const database of [bench.north, bench.south]) {
      for (const entity of [Region, Town, Person, Parcel, ImportRun])
        expect(await database.manager.count(entity)).toBe(0);
    }
  });

  it("undoes what it wrote of a file that is read once when later rows have faults, and tells all of them", async () => {
    writeWorld();
    const rows = Array.from({ length: 4000 }, (_, at) => `p${at},hn,,2020-02-29`);
    rows[3000] = "p3000,nowhere,,2020-02-30";
    rows[3999] = "p1,hn,,2020-02-29";
    const path = bench.write("parcels.csv", `code,recipient,carriers,sent_on\n${rows.join("\n")}\n`);
    let written = 0;
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === "write") written += 1;
    };
    const result = await bench.import({ onProgress });
    expect(written).toBeGreaterThan(0);
    expect(result).toMatchObject({
      ok: false,
      faults: {
        total: 3,
        items: [
          { file: path, line: 3002, code: "DANGLING_REFERENCE" },
          { file: path, line: 3002, code: "BAD_VALUE" },
          { file: path, line: 4001, code: "DUPLICATE_KEY" },
        ],
      },
    });
    for (const entity of [Region, Town, Person, Parcel])
      expect(await bench.south.manager.count(entity)).toBe(0);
  });

  it("writes nothing when a file changes between the check and the writing", async () => {
    writeWorld();
    const path = join(bench.folder, "regions.csv");
    const result = await bench.import({
      onProgress: ({ phase, kind }) => {
        if (phase === "check" && kind === "people")
          writeFileSync(path, "code,name,side\nred,Other,NORTH\ncuu,Cửu Long,SOUTH\n");
      },
    });
    expect(result).toMatchObject({ ok: false, faults: { items: [{ code: "CHANGED_FILE", file: path }] } });
    expect(await bench.north.manager.count(Region)).toBe(0);
  });

  it("writes thousands of rows in chunks", async () => {
    const rows = Array.from({ length: 3210 }, (_, at) => `r${at},Miền ${at},${at % 2 ? "NORTH" : "SOUTH"}`);
    bench.write("regions.csv", `code,name,side\n${rows.join("\n")}\n`);
    expect((await importWorld()).total).toEqual({ inserted: 6420, updated: 0, unchanged: 0 });
    expect((await importWorld()).total).toEqual({ inserted: 0, updated: 0, unchanged: 6420 });
  });

  it("tells how far it is", async () => {
    writeWorld();
    const seen: string[] = [];
    await bench.import({
      onProgress: (at) => seen.push(`${at.phase} ${at.records} ${at.bytes === at.totalBytes}`),
    });
    expect([...new Set(seen)]).toEqual(expect.arrayContaining(["check 5 true", "write 7 true"]));
    expect(seen.at(-1)).toBe("write 7 true");
  });

  it("reports for people", async () => {
    writeWorld();
    const lines = formatReport({ ...(await importWorld()), milliseconds: 1234 }).split("\n");
    expect(lines[1]).toBe(
      "towns    2 read; north: 1 inserted, 0 updated, 0 unchanged; south: 1 inserted, 0 updated, 0 unchanged",
    );
    expect(lines.at(-1)).toBe("7 records read; rows: 9 inserted, 0 updated, 0 unchanged; 1.2 s");
  });
});

describe("the trace of an import", () => {
  it("stands in each database, with the digests of the files and what was done there", async () => {
    writeWorld();
    await importWorld();
    const [run] = await bench.south.manager.find(ImportRun);
    expect(run?.counts).toEqual({
      regions: { inserted: 2, updated: 0, unchanged: 0 },
      towns: { inserted: 1, updated: 0, unchanged: 0 },
      parcels: { inserted: 2, updated: 0, unchanged: 0 },
    });
    const files = await bench.south.manager.findBy(ImportRunFile, { runId: run?.id ?? "" });
    expect(Object.fromEntries(files.map(({ label, digest }) => [label, digest]))).toEqual(
      await digestSources([bench.folder]),
    );
    expect(run?.finishedAt.getTime()).toBeGreaterThanOrEqual(run?.startedAt.getTime() ?? Infinity);
  });

  it("lets a start know that files need no import", async () => {
    writeWorld();
    const isDone = async () => isImported(bench.north.manager, await digestSources([bench.folder]));
    expect(await isDone()).toBe(false);
    await importWorld();
    expect(await isDone()).toBe(true);
    bench.write("people.csv", "code,name\nan,Nguyễn Văn An\n\n");
    expect(await isDone()).toBe(false);
    expect((await importWorld()).total).toEqual({ inserted: 0, updated: 0, unchanged: 9 });
    expect(await isDone()).toBe(true);
  });

  it("is not confused by imports of other files, nor by a file that changes back", async () => {
    writeWorld();
    await importWorld();
    const before = await digestSources([bench.folder]);
    const other = await ImportBench.open();
    await bench.import({ sources: [other.write("regions.csv", "code,name,side\nmid,Giữa,SOUTH\n")] });
    await other.close();
    expect(await isImported(bench.north.manager, before)).toBe(true);
    bench.write("people.csv", "code,name\nan,Nguyễn Thị An\n");
    await importWorld();
    expect(await isImported(bench.north.manager, before)).toBe(false);
  });
});
