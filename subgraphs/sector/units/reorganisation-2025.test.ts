import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordKind } from "../../../platform/records";
import { parseCsv } from "../../../platform/records/csv/parse-csv";
import { compileKind } from "../../../platform/records/kinds/compiled-kind";
import { sectorReadModels } from "../features";
import { provinceRecords } from "../provinces/province.records";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { unitNameRecords, unitRecords, unitSuccessionRecords } from "./unit.records";

/** A record as a file has it. */
type Cells = Readonly<Record<string, string>>;

const on = "2025-07-01";
const order = "Nghị quyết 202/2025/QH15";
const kinds = {
  units: unitRecords as unknown as RecordKind,
  "unit-names": unitNameRecords as unknown as RecordKind,
  "unit-successions": unitSuccessionRecords as unknown as RecordKind,
};
type KindName = keyof typeof kinds;
const kindNames = Object.keys(kinds) as KindName[];

/** What stands in the files of the articles, of Justice. */
const imported = Object.fromEntries(kindNames.map((name) => [name, fileOf(`articles/${name}`)])) as Record<
  KindName,
  readonly Cells[]
>;
imported.units = imported.units.filter((unit) => unit["sector"] === "JUSTICE");

function fileOf(name: string): readonly Cells[] {
  return parseCsv(readFileSync(join(__dirname, "../../../data", `${name}.csv`), "utf8"));
}

const mergers = imported["unit-successions"].filter((one) => one["on"] === on);
const merged = new Set(mergers.map((one) => one["predecessor"]));
const formed = new Set(mergers.map((one) => one["successor"]));
const renames = imported["unit-names"].filter((one) => one["valid_from"] === on);
const renamed = new Map(renames.map((one) => [one["unit"], one]));

/** The records as they were before the reorganisation: what it added to them is taken away. */
const before: Readonly<Record<KindName, readonly Cells[]>> = {
  units: imported.units.filter(({ code }) => !formed.has(code)).map(unitBefore),
  "unit-names": imported["unit-names"].filter((one) => !renamed.has(one["unit"])),
  "unit-successions": imported["unit-successions"].filter((one) => one["on"] !== on),
};

function unitBefore(unit: Cells): Cells {
  const name = renamed.get(unit["code"])?.["name"];
  const note = /province inferred:.*/.exec(unit["note"] ?? "")?.[0] ?? "";
  if (merged.has(unit["code"])) {
    const sources = without(unit["sources"], ["P37", "P40"]);
    return { ...unit, valid_to: "", sources, note, inferred: String(note !== "") };
  }
  if (name === undefined) return unit;
  const aliases = without(unit["aliases"], [name, name.replace("Thi hành án dân sự", "THADS")]);
  return { ...unit, aliases, sources: without(unit["sources"], ["P40"]), note };
}

function without(list: string | undefined, items: readonly string[]): string {
  return listed(list)
    .filter((item) => !items.includes(item))
    .join("|");
}

function listed(list = ""): readonly string[] {
  return list === "" ? [] : list.split("|");
}

let graph: SectorGraph;

beforeAll(async () => {
  graph = await openSectorGraph("JUSTICE");
  await put(provinceRecords, fileOf("catalogue/provinces"));
  for (const name of kindNames) await put(kinds[name], before[name]);
});
afterAll(() => graph.close());

async function put(kind: RecordKind, records: readonly Cells[]): Promise<void> {
  const { columns, toRow } = compileKind(kind);
  const rows = records.map((cells) => {
    const values = columns.map(({ property, header, column }) => [
      property,
      column.parse(cells[header] ?? ""),
    ]);
    return toRow(Object.fromEntries(values) as Readonly<Record<string, unknown>>, () => null);
  });
  if (rows.length > 0) await graph.put(kind.entity, rows);
}

/** What is on record now, as an export would have it, with the versions. */
async function onRecord(
  name: KindName,
): Promise<ReadonlyMap<string, { readonly cells: Cells; readonly version: number }>> {
  const { columns, toRecord } = compileKind(kinds[name]);
  const rows = await graph.database.manager().find(kinds[name].entity);
  return new Map(
    rows.map((row) => {
      const record = toRecord(row, graph.database.name);
      const cells = Object.fromEntries(
        columns.map(({ property, header, column }) => [header, column.format(record[property])]),
      );
      return [cells["code"] ?? "", { cells, version: (row as { readonly version: number }).version }];
    }),
  );
}

let keys = 0;
const writeOf = ({ sources, note, inferred }: Cells) => ({
  idempotencyKey: `key-${(keys += 1)}`,
  sourceIds: listed(sources).map((code) => `SourceDocument:${code}`),
  note: note === "" ? null : note,
  inferred: inferred === "true",
});

async function reorganise(input: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await graph.ask(
    `mutation ($input: ReorganiseUnitsInput!) {
      reorganiseJusticeUnits(input: $input) { userErrors { code path } warnings { code } }
    }`,
    { input },
  );
  expect(answer).toEqual({ reorganiseJusticeUnits: { userErrors: [], warnings: [] } });
}

async function versionedIds(codes: readonly (string | undefined)[]) {
  const units = await onRecord("units");
  return codes.map((code) => ({ id: `JusticeUnit:${code}`, version: units.get(code ?? "")?.version ?? 0 }));
}

async function merge(successor: Cells): Promise<void> {
  const successions = mergers.filter((one) => one["successor"] === successor["code"]);
  const [first = {}] = successions;
  await reorganise({
    kind: "MERGED_INTO",
    on,
    legalBasis: first["legal_basis"] || order,
    predecessors: await versionedIds(successions.map((one) => one["predecessor"])),
    successors: [
      {
        newUnit: {
          code: successor["code"],
          name: successor["name"],
          englishName: successor["english_name"],
          aliases: listed(successor["aliases"]),
          kind: successor["kind"],
          provinceCode: successor["province"],
          parentId: successor["parent"] ? `JusticeUnit:${successor["parent"]}` : null,
        },
      },
    ],
    write: writeOf(first),
  });
}

async function rename(name: Cells): Promise<void> {
  const predecessors = await versionedIds([name["unit"]]);
  await reorganise({
    kind: "RENAMED",
    on,
    legalBasis: order,
    predecessors,
    successors: [{ unitId: predecessors[0]?.id, newName: name["name"] }],
    write: writeOf(name),
  });
}

/** The cells that differ from those of the files, a record each; a record that is on one side only has all of its own. */
async function differences() {
  const found: {
    kind: KindName;
    code: string;
    version: number;
    changes: { column: string; value: string }[];
  }[] = [];
  for (const kind of kindNames) {
    const now = await onRecord(kind);
    expect([...now.keys()].sort()).toEqual(imported[kind].map((one) => one["code"]).sort());
    for (const cells of imported[kind]) {
      const code = cells["code"] ?? "";
      const { cells: own, version } = now.get(code) ?? { cells: {}, version: 0 };
      const changes = Object.entries(cells)
        .filter(([column, value]) => own[column] !== value)
        .map(([column, value]) => ({ column, value }));
      if (changes.length > 0) found.push({ kind, code, version, changes });
    }
  }
  return found;
}

it("the reorganisation of 1 July 2025 is entered for 25 provinces, and the records are those of the files", async () => {
  const provinces = imported.units
    .filter(({ code }) => merged.has(code) || renamed.has(code))
    .map((unit) => unit["province"]);
  expect(new Set(provinces).size).toBe(25);
  for (const unit of imported.units) if (formed.has(unit["code"])) await merge(unit);
  for (const name of renames) await rename(name);

  // One write has one note and one list of sources; the files have them record by record, and the other aliases.
  const left = await differences();
  const columns = new Set(left.flatMap(({ changes }) => changes.map(({ column }) => column)));
  expect([...columns].sort()).toEqual(["aliases", "legal_basis", "note", "sources"]);
  for (const one of left) {
    const answer = await graph.ask(
      `mutation ($input: CorrectRecordInput!) { correctJusticeRecord(input: $input) { userErrors { code path } } }`,
      { input: { ...one, write: { idempotencyKey: `key-${(keys += 1)}`, reason: "Như trong bài." } } },
    );
    expect(answer).toEqual({ correctJusticeRecord: { userErrors: [] } });
  }
  expect(await differences()).toEqual([]);
  for (const model of sectorReadModels) expect(await model.differences(graph.database.manager())).toEqual([]);
});
