import { join } from "node:path";
import { openDatabases } from "../../commands/open-databases";
import { drainOutboxes } from "../../commands/outbox/drain-outboxes";
import { accessOf } from "../../platform/access/testkit/access-of";
import { openDatabase } from "../../platform/database/open-database";
import { recordsToWrite } from "../../testing/imported-records";
import { runCommand } from "../../testing/run-command";
import { root, spawnNode } from "../../testing/start-process";
import type { TestDatabase } from "../../testing/test-database";
import { waitUntil } from "../../testing/wait-until";
import { courtsOver, type CourtsAlone } from "./courts-over";
import type { WriteToKill } from "./killed-writer";

const script = join(root, "dist", "tests", "writing", "killed-writer.js");
const roles = ["sector-officer:COURT"];

let records: TestDatabase;
let courts: CourtsAlone;
beforeAll(async () => {
  records = await recordsToWrite();
  courts = await courtsOver((shape) => openDatabase(shape, records.location));
});
afterAll(async () => {
  await courts?.close();
  await records?.remove();
});

/** Whether a process that writes was killed at a statement, and did not come to its end before. */
async function isKilledAt(write: WriteToKill): Promise<boolean> {
  const { child, output } = spawnNode([script, JSON.stringify(write)]);
  await waitUntil("it has ended", () => child.exitCode !== null || child.signalCode !== null);
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error(output());
  return child.signalCode === "SIGKILL";
}

const count = async (table: string, column: string, value: string) =>
  Number(
    (
      await courts.database
        .manager()
        .query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM ${table} WHERE ${column} = ?`, [value])
    )[0]?.n,
  );
const sizes = () =>
  Promise.all(
    ["audit_entry", "audit_change", "write_key", "outbox_event", "search_word", "unit"].map(async (table) => {
      const rows = await courts.database
        .manager()
        .query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM ${table}`);
      return Number(rows[0]?.n);
    }),
  );

const write = (idempotencyKey: string) => ({ idempotencyKey, sourceIds: ["SourceDocument:S1"] });
const newUnit = (code: string) => ({ code, name: `Vụ ${code}`, kind: "DEPARTMENT", validFrom: "2030-01-01" });
const told = "replayed changeId userErrors { code path }";

const create = `mutation ($input: CreateUnitInput!) { done: createCourtUnit(input: $input) { ${told} unit { name } } }`;

/** Mutations that leave something in every table that a write may change, and the code of the unit that each enters. */
const mutations: Readonly<
  Record<
    string,
    {
      readonly mutation: string;
      input(at: number): object;
      made(at: number): string;
      /** What must be there first. */
      readonly needs?: (at: number) => object;
    }
  >
> = {
  "a unit is entered": {
    mutation: create,
    input: (at) => ({ unit: newUnit(`killed-${at}`), write: write(`killed-${at}`) }),
    made: (at) => `killed-${at}`,
  },
  "a unit follows another": {
    mutation: `mutation ($input: ReorganiseUnitsInput!) { done: reorganiseCourtUnits(input: $input) { ${told} units { name } } }`,
    input: (at) => ({
      ...{ kind: "REORGANISED_AS", on: "2032-01-01", legalBasis: "Nghị định", write: write(`after-${at}`) },
      predecessors: [{ id: `CourtUnit:before-${at}`, version: 1 }],
      successors: [{ newUnit: { ...newUnit(`after-${at}`), validFrom: null } }],
    }),
    made: (at) => `after-${at}`,
    needs: (at) => ({ unit: newUnit(`before-${at}`), write: write(`before-${at}`) }),
  },
};

interface Done {
  readonly replayed: boolean;
  readonly changeId: string;
  readonly userErrors: readonly object[];
}

let kills = 0;

describe("a process that is killed between any two statements of a write", () => {
  it.each(Object.keys(mutations))(
    "leaves all of it or nothing, and a repeated key does it once: %s",
    async (name) => {
      const { mutation, input, made, needs } = mutations[name] ?? {};
      if (!mutation || !input || !made) throw new Error("no mutation");
      const again = async (at: number) =>
        (await courts.run(mutation, input(at), accessOf(roles))).data?.["done"] as Done;
      const grown: string[] = [];
      for (let at = 1; ; at += 1) {
        if (needs) await courts.run(create, needs(at), accessOf(roles));
        const before = await sizes();
        const wasKilled = await isKilledAt({
          ...{ location: records.location, killAt: at, mutation, input: input(at), roles },
        });
        const left = await sizes();
        const isThere = (await count("unit", "code", made(at))) === 1;
        if (!isThere) expect([at, left]).toEqual([at, before]);
        const done = await again(at);
        expect([at, done]).toMatchObject([at, { replayed: isThere, userErrors: [] }]);
        expect(await again(at)).toEqual({ ...done, replayed: true });
        expect(await count("audit_entry", "id", done.changeId)).toBe(1);
        const after = await sizes();
        grown.push(after.map((size, table) => size - (before[table] ?? 0)).join());
        if (!wasKilled) break;
        kills += 1;
      }
      // However it was done, it left as much.
      expect(new Set(grown).size).toBe(1);
    },
    // Each kill is that of a process of its own.
    600_000,
  );

  it("was killed often enough, and left a chain that holds and counts that are those of the records", async () => {
    expect(kills).toBeGreaterThanOrEqual(30);
    const databases = await openDatabases(records.location);
    await drainOutboxes(databases);
    for (const one of Object.values(databases)) await one.close();
    expect((await runCommand("audit", ["verify"], records.env)).code).toBe(0);
    const recount = await runCommand("recount", [], records.env);
    expect({ code: recount.code, stdout: recount.stdout }).toMatchObject({ code: 0 });
  });
});
