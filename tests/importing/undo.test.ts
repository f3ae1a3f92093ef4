import { join } from "node:path";
import { exportFrom } from "../../commands/records/export-from";
import { recordSources } from "../../commands/records/record-sources";
import { undo } from "../../commands/records/undo";
import { listRuns } from "../../platform/records";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { digestOf } from "../importing-at-size/run-import";
import { openTestDatabases, type TestDatabases } from "../statistics/test-databases";
import { writeRecords, type Records } from "../statistics/write-records";

const folder = temporaryFolder();
let test: TestDatabases;
let written = 0;

beforeAll(async () => {
  test = await openTestDatabases();
  await test.load(...recordSources(root));
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

/** Imports records, and gives the id of the import. */
async function load(records: Records): Promise<string> {
  await test.load(writeRecords(join(folder.path, `records-${(written += 1)}`), records));
  const [run] = await listRuns(test.databases, 1);
  return run?.id ?? "";
}

/** Everything that is on record, as one digest. */
async function content(): Promise<string> {
  const files = join(folder.path, `export-${(written += 1)}`);
  await exportFrom(test.databases, files);
  return digestOf(files);
}

const undone = (id: string) => undo(test.databases, id, folder.path);

const unit = { sector: "JUSTICE", name: "Cục Bổ trợ tư pháp mới", kind: "AUTHORITY", parent: "moj" };
const award = {
  title: "COMMENDATION_CERTIFICATE",
  ...{ year: 2023, sector: "JUSTICE", status: "GRANTED", reason: "Thành tích năm 2023" },
};
const units = [
  { code: "undo-u", ...unit },
  // On record already, and written anew.
  { code: "moj-dop", ...unit, name: "Vụ Tổ chức cán bộ đổi tên", province: "ha-noi" },
];
const people = [{ code: "undo-p", full_name: "Lê Văn Hoàn Tác", sector: "JUSTICE" }];
const toUnit = { recipient_unit: "undo-u", recipient_kind: "COLLECTIVE", recipient_name: unit.name };
const toPerson = {
  recipient_person: "undo-p",
  recipient_kind: "INDIVIDUAL",
  recipient_name: "Lê Văn Hoàn Tác",
};
const chaired = {
  code: "undo-c",
  sector: "JUSTICE",
  kinds: "SUMMARY",
  name: "Hội nghị",
  chaired_by: "undo-p",
};

describe("an import", () => {
  it("is undone as a whole, with what is kept beside the records", async () => {
    const before = await content();
    const id = await load({
      ...{ units, people, conferences: [chaired] },
      awards: [
        { code: "undo-a1", ...award, ...toUnit },
        { code: "undo-a2", ...award, ...toPerson },
      ],
    });
    expect(await content()).not.toBe(before);
    expect(await undone(id)).toEqual({ ok: true, removed: 5, restored: 1 });
    expect(await content()).toBe(before);
    expect(await test.differences()).toEqual([]);
    expect((await listRuns(test.databases, 5)).map((run) => run.id)).not.toContain(id);
  });

  it("is not undone while records refer to what it added, which are named", async () => {
    const first = await load({ people, units: units.slice(0, 1) });
    const second = await load({ awards: [{ code: "undo-a3", ...award, ...toPerson }] });
    const before = await content();
    expect(await undone(first)).toEqual({
      ok: false,
      reasons: ["awards undo-a3 refers to undo-p of people"],
    });
    expect(await content()).toBe(before);
    expect(await undone(second)).toMatchObject({ ok: true });
    expect(await undone(first)).toMatchObject({ ok: true, removed: 2 });
    expect(await test.differences()).toEqual([]);
  });

  it("is not undone where a later one changed the same record", async () => {
    const first = await load({ people });
    const second = await load({ people: [{ code: "undo-p", full_name: "Lê Văn Khác", sector: "JUSTICE" }] });
    expect(await undone(first)).toEqual({
      ok: false,
      reasons: ["a later import changed undo-p of people"],
    });
    expect(await undone(second)).toMatchObject({ ok: true, restored: 1 });
    expect(await undone(first)).toMatchObject({ ok: true, removed: 1 });
  });

  it("is not undone where what it changed referred to what is no more", async () => {
    const first = await load({ people });
    await load({
      people: [{ code: "undo-q", full_name: "Lê Văn Khác", sector: "JUSTICE" }],
      conferences: [chaired],
    });
    const last = await load({ conferences: [{ ...chaired, chaired_by: "undo-q" }] });
    expect(await undone(first)).toMatchObject({ ok: true, removed: 1 });
    expect(await undone(last)).toEqual({
      ok: false,
      reasons: ["conferences undo-c referred to undo-p of people, which is no more"],
    });
  });

  it("is not undone where there is none of that id", async () => {
    expect(await undone("none")).toEqual({ ok: false, reasons: ["no import has the id none"] });
  });
});
