import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { writeRecords } from "../../testing/write-records";
import { databaseContents } from "./database-contents";

const cited = { sources: "S3", inferred: "false" };
const unit = { sector: "COURT", kind: "DEPARTMENT", parent: "spc", ...cited };
const nomination = {
  title: "PEOPLES_COURT_EMULATION_FLAG",
  year: "2022",
  sector: "COURT",
  season: "spc-cluster-6-2022",
  state: "VOTED",
  ...cited,
};
const award = {
  title: "PEOPLES_COURT_EMULATION_FLAG",
  year: "2022",
  sector: "COURT",
  recipient_kind: "COLLECTIVE",
  status: "GRANTED",
  ...cited,
};

it("an import into an empty folder names what is not there at all, and where it is to be had", async () => {
  const folder = temporaryFolder();
  const records = join(folder.path, "records");
  const units = ["a", "b", "c"].map((code) => ({
    code,
    name: "Vụ",
    ...unit,
    parent: "",
    province: "hue",
    sources: "",
  }));
  writeRecords(records, { units: units.map((one) => ({ ...one, inferred: "true" })) });
  const { code, stdout, stderr } = await runCommand("import", [records], {
    DATA_DIR: join(folder.path, "data"),
  });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("there are no provinces at all, neither in the files nor in the databases");
  expect(stderr).toMatch(/^The project brings provinces.* along\. Import them first: npm run import$/m);
  expect(stderr).toMatch(/^\d fault/m);
  const inVietnamese = await runCommand("import", [records, "--language", "vi"], {
    DATA_DIR: join(folder.path, "data"),
  });
  expect(inVietnamese).toMatchObject({ code: 1, stdout: "" });
  expect(inVietnamese.stderr).toContain(
    'chưa có bản ghi nào thuộc "Tỉnh, thành phố", cả trong tệp lẫn trong cơ sở dữ liệu',
  );
  expect(inVietnamese.stderr).toMatch(/^Dự án có sẵn "Tỉnh, thành phố".*npm run import$/m);
  expect(inVietnamese.stderr).toMatch(/^Có \d lỗi trong 1 tệp; chưa ghi dữ liệu nào\.$/m);
  folder.remove();
});

describe("the import", () => {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, "data");
  const files = (name: string) => join(folder.path, name);
  const importFiles = (...sources: string[]) => runCommand("import", sources, { DATA_DIR: dataDir });

  beforeAll(async () => {
    expect(await importFiles()).toMatchObject({ code: 0, stderr: "" });
  });
  afterAll(() => folder.remove());

  it("is listed with what it wrote, and undone by its id; what nobody imported is not", async () => {
    const id = /^(\S+)  \d{4}-\d\d-\d\dT\S+  1194 rows  .* and \d+ more$/m;
    const { stdout } = await importFiles("--runs");
    expect(stdout).toMatch(id);
    const [, own = ""] = id.exec(stdout) ?? [];
    expect(await importFiles("--undo", `${own}0`)).toMatchObject({
      ...{ code: 1, stdout: "", stderr: `no import has the id ${own}0\nNothing was undone.\n` },
    });
  });

  it("changes nothing when the same records come again", async () => {
    const before = databaseContents(dataDir);
    const { code, stdout } = await importFiles();
    expect(code).toBe(0);
    expect(stdout).toMatch(/rows: 0 inserted, 0 updated, \d+ unchanged/);
    expect(databaseContents(dataDir)).toEqual(before);
  });

  it("tells every fault of every file at once, with its line and column, and writes nothing", async () => {
    const before = databaseContents(dataDir);
    const faulty = files("faulty");
    writeRecords(faulty, {
      units: [
        { code: "spc-right", name: "Vụ Đúng", ...unit },
        { code: "spc-wrong", name: "", ...unit, kind: "DEPARTMNT", province: "atlantis" },
        { code: "spc-right", name: "Vụ Hai Lần", ...unit, valid_from: "2025-02-30" },
        { code: "spc-late", name: "Vụ Muộn", ...unit, valid_from: "2025-07-01", valid_to: "2020-01-01" },
      ],
      nominations: [
        { code: "n90", ...nomination, nominee_unit: "spc-nowhere" },
        { code: "n91", ...nomination, nominee_unit: "spc-right", title: "FLAG", inferred: "perhaps" },
      ],
    });
    writeFileSync(join(faulty, "weather.csv"), "code,name\n");
    writeFileSync(join(faulty, "people.csv"), "code,full_name\nmai,Mai\n");

    const { code, stdout, stderr } = await importFiles(faulty);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    const placeOf = (file: string, line: number, column: string) => {
      const [header = ""] = readFileSync(join(faulty, file), "utf8").split("\n");
      return `${file}:${line}:${header.split(",").indexOf(column) + 1} column "${column}"`;
    };
    for (const [place, found] of [
      [placeOf("units.csv", 3, "name"), "found nothing"],
      [placeOf("units.csv", 3, "kind"), 'did you mean "DEPARTMENT"?'],
      [placeOf("units.csv", 3, "province"), 'found "atlantis"'],
      [placeOf("units.csv", 4, "code"), 'found "spc-right"'],
      [placeOf("units.csv", 4, "valid_from"), "February 2025 has 28 days"],
      [placeOf("units.csv", 5, "valid_to"), 'found "2020-01-01"'],
      [placeOf("nominations.csv", 2, "nominee_unit"), 'units have no "spc-nowhere"'],
      [placeOf("nominations.csv", 3, "title"), 'titles have no "FLAG"'],
      [placeOf("nominations.csv", 3, "inferred"), 'found "perhaps"'],
      ["weather.csv", ""],
      ['people.csv:1 column "sources"', "the column is missing"],
    ] as const) {
      const line = stderr.split("\n").find((one) => one.startsWith(join(faulty, place)));
      expect({ place, line }).toEqual({ place, line: expect.stringContaining(found) });
    }
    expect(stderr).toMatch(/\d+ faults in 4 files; nothing was written\.\n$/);
    expect(stderr).not.toMatch(/\n\s+at |SQL/);
    expect(databaseContents(dataDir)).toEqual(before);
  });

  it("takes later files by the same path, which name records of other files and of other subgraphs", async () => {
    const later = files("later");
    writeRecords(later, {
      nominations: [{ code: "n80", ...nomination, nominee_unit: "spc-digital" }],
      awards: [
        {
          code: "a80",
          ...award,
          recipient_unit: "spc-digital",
          recipient_name: "Vụ Số hóa",
          nomination: "n80",
        },
        { code: "a81", ...award, recipient_unit: "spc-dop", recipient_name: "Vụ Tổ chức - Cán bộ" },
      ],
    });
    const units = files("later-units");
    writeRecords(units, { units: [{ code: "spc-digital", name: "Vụ Số hóa", ...unit }] });

    expect(await importFiles(later)).toMatchObject({ code: 1 });
    expect(await importFiles(later, join(units, "units.csv"))).toMatchObject({ code: 0 });

    const graph = await startGraph({ dataDir });
    const { data, errors } = await askAt(
      graph.url,
      `{ courts {
        unit(code: "spc-digital") { name nominations { id } awards { recipientName } }
        awards { nodes { id recipient { ... on Unit { name } } } }
      } }`,
    );
    await graph.stop();
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      courts: {
        unit: {
          name: "Vụ Số hóa",
          nominations: [{ id: "Nomination:n80" }],
          awards: [{ recipientName: "Vụ Số hóa" }],
        },
        awards: {
          nodes: [
            { id: "Award:a80", recipient: { name: "Vụ Số hóa" } },
            { id: "Award:a81", recipient: { name: "Vụ Tổ chức - Cán bộ" } },
          ],
        },
      },
    });
  });

  it("tells a file that is no text, and a path that leads nowhere", async () => {
    const binary = files("units.csv");
    writeFileSync(binary, Buffer.concat([Buffer.from(readFileSync(process.execPath).subarray(0, 4096))]));
    for (const path of [binary, files("nowhere")]) {
      const { code, stderr } = await importFiles(path);
      expect(code).toBe(1);
      expect(stderr.startsWith(path)).toBe(true);
      expect(stderr).toMatch(/1 fault in 1 file; nothing was written\.\n$/);
    }
  });
});
