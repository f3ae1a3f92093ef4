import "reflect-metadata";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import libsql from "libsql";
import mysql from "mysql2/promise";
import { openDatabases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { RequestAccess } from "../../platform/access/request-access";
import type { Principal } from "../../platform/access/principal";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { readServerAddress } from "../../platform/database/server-address";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks } from "../../platform/subgraph-server/links";
import { openSector } from "../../subgraphs/sector/subgraph";
import { sectors } from "../../subgraphs/sectors";
import { machine } from "../../testing/bench/machine";
import { median, percentile } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";
import { root } from "../../testing/start-process";
import { whole } from "../options";
import { runBench, say, writeResult } from "../run-bench";

/** Writes one row bare, with one commit. */
interface Bare {
  insert(code: string): Promise<void>;
  close(): Promise<void>;
}

const season = "spc-cluster-6-2022";
const cells = { kind: "PEAK", name: "Đợt cao điểm", sources: '["S1"]' };
const hash = (code: string) => createHash("sha256").update(code).digest("hex");
const now = "2026-01-01T00:00:00.000Z";

interface BareTable {
  readonly name: string;
  row(code: string, at: number): Readonly<Record<string, unknown>>;
}

/** The row itself, its idempotency key with the answer, and its entry in the audit, which is no link of the chain. */
const bareTables: readonly BareTable[] = [
  { name: "write_key", row: (code) => ({ hash: hash(code), content: hash(code), at: now }) },
  {
    name: "emulation_round",
    row: (code) => ({
      ...{ code, season_code: season, name: cells.name, kind: cells.kind, starts_on: null, ends_on: null },
      ...{ source_codes: cells.sources, inferred: 0, note: null, version: 1 },
    }),
  },
  {
    name: "audit_entry",
    row: (code, at) => ({
      ...{ sequence: 1_000_000 + at, id: hash(code).slice(0, 36), previous_hash: hash(`${code}-`) },
      ...{ hash: hash(code), at: now, principal: "bench", principal_kind: "person", operation: "bare" },
      ...{ role: "sector-officer:COURT", request_id: null, reason: null, source_codes: cells.sources },
      ...{ details: null, change_count: 1, changes_digest: hash(code) },
    }),
  },
  {
    name: "audit_change",
    row: (code, at) => ({
      ...{ sequence: 1_000_000 + at, ordinal: 0, part: 0, kind: "rounds", code, version: 1, before: null },
      after: JSON.stringify({ code, season, ...cells }),
    }),
  },
  {
    name: "write_answer",
    row: (code) => ({ hash: hash(code), part: 0, text: JSON.stringify({ round: code }) }),
  },
];

function insertInto({ name, row }: BareTable, quote: string): string {
  const columns = Object.keys(row("", 0));
  const names = columns.map((column) => `${quote}${column}${quote}`).join(", ");
  return `INSERT INTO ${name} (${names}) VALUES (${columns.map(() => "?").join(", ")})`;
}

/** What other subgraphs own is there: they are asked once, and that is not what is measured. */
const owners: Owners = { entities: (_, references) => Promise.resolve(references.map(({ id }) => ({ id }))) };

const officer: Principal = {
  id: "bench",
  name: null,
  kind: "person",
  grants: [{ role: "sector-officer", scope: "COURT" }],
};
const access = () => new RequestAccess(officer, () => undefined);

const mutation = `mutation ($input: AddRoundInput!) {
  addCourtRound(input: $input) { round { code version } changeId userErrors { code message path } }
}`;
const question = `{ courts { cluster(code: "spc-cluster-6") { season(year: 2022) {
  state members { role unit { name } } rounds { code name } pledges { code signatories { code } }
} } } }`;

function bareSqlite(folder: string): Promise<Bare> {
  const database = new libsql(join(folder, "courts.sqlite"));
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA busy_timeout = 10000");
  const statements = bareTables.map((one) => database.prepare(insertInto(one, '"')));
  let at = 0;
  return Promise.resolve({
    insert: (code) => {
      at += 1;
      database.exec("BEGIN IMMEDIATE");
      bareTables.forEach(({ row }, index) => statements[index]?.run(...Object.values(row(code, at))));
      database.exec("COMMIT");
      return Promise.resolve();
    },
    close: () => Promise.resolve(void database.close()),
  });
}

async function bareServer(url: string, connections: number): Promise<Bare> {
  const { host, port, username, password, prefix } = readServerAddress("--database", url);
  const database = `${prefix}_courts`;
  const pool = mysql.createPool({
    ...{ host, port, user: username, password, database },
    connectionLimit: connections,
  });
  let at = 0;
  return {
    insert: async (code) => {
      at += 1;
      const connection = await pool.getConnection();
      try {
        await connection.beginTransaction();
        for (const one of bareTables)
          await connection.execute(insertInto(one, "`"), Object.values(one.row(code, at)) as never[]);
        await connection.commit();
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
}

/** How long each piece of work took, in milliseconds, with so many under way at a time; and how many came to an end in a second. */
async function timed(count: number, clients: number, work: (at: number) => Promise<void>) {
  const times: number[] = [];
  let next = 0;
  const begin = performance.now();
  const client = async () => {
    while (next < count) {
      const at = (next += 1);
      const from = performance.now();
      await work(at);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perSecond = (count / (performance.now() - begin)) * 1000;
  return {
    median: median(times),
    p99: percentile(
      [...times].sort((one, other) => one - other),
      99,
    ),
    perSecond,
  };
}

async function main(folder: string): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      count: { type: "string", default: "400" },
      rounds: { type: "string", default: "5" },
      database: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const [count, rounds] = [whole("count", options.count), whole("rounds", options.rounds)];
  const { database: url } = options;
  const on = machine();
  const location: DatabaseLocation =
    url === undefined
      ? { folder }
      : {
          server: {
            ...{ address: readServerAddress("--database", url), replicas: [], poolSize: 16 },
            ...{ connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 },
          },
        };
  const databases = await openDatabases(location);
  const imported = await importInto(databases, [join(root, "data")]);
  const [sector] = sectors.filter(({ code }) => code === "COURT");
  const { courts } = databases;
  if (!imported.ok || !sector || !courts) throw new Error("The records cannot be loaded.");
  const subgraph = openSector(sector, courts, { ...noLinks, owners });
  const executor = new SubgraphExecutor(subgraph.schema);
  const bare = url === undefined ? await bareSqlite(folder) : await bareServer(url, 16);
  let made = 0;
  const write = async () => {
    const key = `w-${(made += 1)}`;
    const input = {
      ...{ season: { id: `CourtClusterSeason:${season}`, version: 1 }, code: key },
      ...{ kind: cells.kind, name: cells.name },
      write: { idempotencyKey: key, sourceIds: ["SourceDocument:S1"] },
    };
    const { data, errors } = await executor.execute({
      text: mutation,
      variables: { input },
      context: subgraph.createContext(access()),
    });
    const answer = (data as { addCourtRound?: { changeId: string | null } } | null)?.addCourtRound;
    if (answer?.changeId == null) throw new Error(JSON.stringify(errors ?? data));
  };
  const insertBare = () => bare.insert(`b-${(made += 1)}`);
  const ask = async () => {
    const { errors } = await executor.execute({ text: question, context: subgraph.createContext(access()) });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  // The season's rounds are taken away again, so that the question stays as long as it is.
  const clear = () =>
    courts.write(async (manager) => {
      await manager.query("DELETE FROM emulation_round WHERE code LIKE 'w-%' OR code LIKE 'b-%'");
      await manager.query("DELETE FROM audit_change WHERE sequence > 1000000");
      await manager.query("DELETE FROM audit_entry WHERE sequence > 1000000");
    });
  await timed(count, 4, write);
  await timed(count, 1, ask);

  const measured = { bare: [], one: [], many: [], alone: [], beside: [] } as Record<
    "bare" | "one" | "many" | "alone" | "beside",
    Awaited<ReturnType<typeof timed>>[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    await clear();
    measured.bare.push(await timed(count, 1, insertBare));
    await clear();
    measured.one.push(await timed(count, 1, write));
    measured.many.push(await timed(count, 16, write));
    await clear();
    measured.alone.push(await timed(count, 4, ask));
    let goesOn = true;
    const writer = (async () => {
      while (goesOn) {
        await write();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    measured.beside.push(await timed(count, 4, ask));
    goesOn = false;
    await writer;
  }
  const middle = (name: keyof typeof measured, of: "median" | "p99" | "perSecond") =>
    median(measured[name].map((one) => one[of]));
  const rows = [
    ["the rows bare, one commit", number(middle("bare", "median")), "1", number(middle("bare", "perSecond"))],
    [
      "the mutation, one client",
      number(middle("one", "median")),
      number(ratio(middle("one", "median"), middle("bare", "median"))),
      number(middle("one", "perSecond")),
    ],
    [
      "the mutation, 16 clients",
      number(middle("many", "median")),
      "",
      `${number(middle("many", "perSecond"))} (${number(ratio(middle("many", "perSecond"), middle("one", "perSecond")))} of one)`,
    ],
  ];
  const beside = [
    ["questions alone", number(middle("alone", "median")), number(middle("alone", "p99")), "1"],
    [
      "beside 20 writes a second",
      number(middle("beside", "median")),
      number(middle("beside", "p99")),
      number(ratio(middle("beside", "p99"), middle("alone", "p99"))),
    ],
  ];
  const kind = url === undefined ? "SQLite" : "a server";
  const page = [
    `On ${kind}. ${on}. ${rounds} rounds of ${count}.`,
    "",
    table(["what is written", "ms", "of bare", "a second"], rows),
    "",
    table(["what is asked", "p50 ms", "p99 ms", "p99 of alone"], beside),
  ].join("\n");
  say(page);
  if (options.write) writeResult(url === undefined ? "writes" : "writes-server", `# Writes\n\n${page}\n`);
  await bare.close();
  await subgraph.close();
  for (const [name, one] of Object.entries(databases)) if (name !== "courts") await one.close();
}

runBench("writes", main);
