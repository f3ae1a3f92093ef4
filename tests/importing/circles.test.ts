import { join } from "node:path";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { importInto, type ImportManner } from "../../commands/records/import-into";
import { recordSources } from "../../commands/records/record-sources";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { writeRecords, type RecordRow } from "../../testing/write-records";

const cited = { sources: "S3", inferred: "false" };
const unit = { sector: "COURT", kind: "DEPARTMENT", ...cited };
const succession = { kind: "MERGED_INTO", on: "2025-07-01", ...cited };
const province = { valid_to: "2025-06-30", ...cited };

describe("records that lead in a circle", () => {
  const folder = temporaryFolder();
  let databases: Databases;
  let imports = 0;

  beforeAll(async () => {
    databases = await openDatabases({ folder: join(folder.path, "data") });
    expect(await importInto(databases, recordSources(root))).toMatchObject({ ok: true });
  });
  afterAll(async () => {
    await Promise.all(Object.values(databases).map((database) => database.close()));
    folder.remove();
  });

  /** The faults of files, as `kind.column of line: what is allowed`. */
  async function faultsOf(kinds: Readonly<Record<string, readonly RecordRow[]>>, manner?: ImportManner) {
    imports += 1;
    const files = writeRecords(join(folder.path, `in-${imports}`), kinds);
    const { faults } = await importInto(databases, [files], manner);
    return faults.items.map(({ file, line, column, allowed }) => {
      const kind = file.slice(files.length + 1, -".csv".length);
      return `${kind}.${column} of ${line}: ${allowed.en}`;
    });
  }

  it("are refused: units under themselves, over others or not", async () => {
    expect(
      await faultsOf({
        units: [
          { code: "u1", name: "Một", ...unit, parent: "u3" },
          { code: "u2", name: "Hai", ...unit, parent: "u1" },
          { code: "u3", name: "Ba", ...unit, parent: "u2" },
          { code: "u4", name: "Bốn", ...unit, parent: "u4" },
          { code: "u5", name: "Năm", ...unit, parent: "spc" },
        ],
      }),
    ).toEqual([
      "units.parent of 2: a unit is not under itself: u1 → u3 → u2 → u1",
      "units.parent of 5: a unit is not under itself: u4 → u4",
    ]);
  });

  it("are refused: successions, provinces and titles that come back to where they began", async () => {
    expect(
      await faultsOf({
        units: ["v1", "v2"].map((code) => ({ code, name: code, ...unit })),
        "unit-successions": [
          { code: "v1--v2", predecessor: "v1", successor: "v2", ...succession },
          { code: "v2--v1", predecessor: "v2", successor: "v1", ...succession, on: "2026-01-01" },
        ],
        provinces: [
          { code: "p1", name: "Một", current: "p2", ...province },
          { code: "p2", name: "Hai", current: "p1", ...province },
        ],
      }),
    ).toEqual([
      "provinces.current of 2: a province is not in itself: p1 → p2 → p1",
      "unit-successions.successor of 2: a unit does not follow itself: v1 → v2 → v1",
    ]);
  });

  it("are refused where records of the database close the circle, and taken where files open it", async () => {
    const units = [
      { code: "w1", name: "Một", ...unit, parent: "spc" },
      { code: "w2", name: "Hai", ...unit, parent: "w1" },
    ];
    const successions = [{ code: "w1--w2", predecessor: "w1", successor: "w2", ...succession }];
    expect(await faultsOf({ units, "unit-successions": successions })).toEqual([]);
    expect(
      await faultsOf({
        units: [{ code: "w1", name: "Một", ...unit, parent: "w2" }],
        "unit-successions": [{ code: "w2--w1", predecessor: "w2", successor: "w1", ...succession }],
      }),
    ).toEqual([
      "unit-successions.successor of 2: a unit does not follow itself: w2 → w1 → w2",
      "units.parent of 2: a unit is not under itself: w1 → w2 → w1",
    ]);
    const turned = [
      { code: "w1", name: "Một", ...unit, parent: "w2" },
      { code: "w2", name: "Hai", ...unit, parent: "spc" },
    ];
    expect(await faultsOf({ units: turned })).toEqual([]);
  });

  it("are left out with those rows that the record of a row left out would close a circle with", async () => {
    expect(
      await faultsOf({
        units: [
          { code: "x1", name: "Một", ...unit, parent: "spc" },
          { code: "x2", name: "Hai", ...unit, parent: "x1" },
        ],
      }),
    ).toEqual([]);
    // x2 would no longer be under x1, but stays there since its row has another fault.
    expect(
      await faultsOf(
        {
          units: [
            { code: "x1", name: "Một", ...unit, parent: "x2" },
            { code: "x2", name: "", ...unit, parent: "spc" },
            { code: "x3", name: "Ba", ...unit, parent: "spc" },
          ],
        },
        { skipsRejected: true },
      ),
    ).toEqual([
      "units.parent of 2: a unit is not under itself: x1 → x2 → x1",
      "units.name of 3: a value is required here",
    ]);
  });
});
