import "reflect-metadata";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { EntityManager } from "typeorm";
import { openDatabases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";
import { RequestAccess } from "../../platform/access/request-access";
import type { Principal } from "../../platform/access/principal";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { readServerAddress } from "../../platform/database/server-address";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks } from "../../platform/subgraph-server/links";
import { openAwards } from "../../subgraphs/awards/subgraph";
import { machine } from "../../testing/bench/machine";
import { median } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";
import { root } from "../../testing/start-process";
import { whole } from "../options";
import { runBench, say, writeResult } from "../run-bench";

const rowsAtOnce = 250;

/** What sectors own is there, with the name that it bears: that they are asked is not what is measured. */
const owners: Owners = {
  entities: (_, references) =>
    Promise.resolve(references.map(({ id }) => ({ id, name: `Đơn vị ${id}`, names: [], validTo: null }))),
};

const secretary: Principal = {
  id: "bench",
  name: null,
  kind: "person",
  grants: [{ role: "council-secretary", scope: "COURT" }],
};
const access = () => new RequestAccess(secretary, () => undefined);

const mutation = `mutation ($input: IssueDecisionInput!) {
  issueDecision(input: $input) { decision { id } changeId userErrors { code message path } }
}`;

type Row = Readonly<Record<string, unknown>>;

/** The rows that a decision has written into a table. */
interface WrittenRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** The nominations of one decision, which are approved. */
function nominationRows(round: number, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{
      code: `bench-${round}-${at}`,
      title_code: "PEOPLES_COURT_EMULATION_FLAG",
      year: 2021,
      sector: "COURT",
    },
    ...{ recipient_id: `CourtUnit:bench-${round}-${at}`, recipient_kind: "COLLECTIVE" },
    ...{ season_id: "CourtClusterSeason:spc-cluster-6-2021", state: "COUNCIL_APPROVED", version: 1 },
    ...{ reason: "Hoàn thành xuất sắc nhiệm vụ", source_codes: '["S1"]', inferred: 0, steps: 1 },
  }));
}

async function insert(manager: EntityManager, { table: name, rows }: WrittenRows): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { driver } = manager.dataSource;
  const columns = Object.keys(first);
  const names = columns.map((column) => driver.escape(column)).join(", ");
  const marks = `(${columns.map(() => "?").join(", ")})`;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce);
    await manager.query(
      `INSERT INTO ${driver.escape(name)} (${names}) VALUES ${some.map(() => marks).join(", ")}`,
      some.flatMap((row) => columns.map((column) => row[column])),
    );
  }
}

/** The keys of the tables that a decision writes into. */
const tables: Readonly<Record<string, readonly string[]>> = {
  decision: ["code"],
  award: ["code"],
  nomination_step: ["code"],
  search_word: ["owner", "word", "code"],
  write_key: ["hash"],
  write_answer: ["hash", "part"],
  audit_entry: ["sequence"],
  audit_change: ["sequence", "ordinal", "part"],
};

/** What a decision has written, by its code: it has the key of its write, too. */
async function writtenBy(manager: EntityManager, code: string): Promise<readonly WrittenRows[]> {
  const rowsOf = async (name: string, condition: string, parameters: readonly unknown[]) => ({
    table: name,
    rows: await manager.query<Row[]>(`SELECT * FROM ${name} WHERE ${condition}`, [...parameters]),
  });
  const awards = await rowsOf("award", "decision_code = ?", [code]);
  const texts = [code, ...awards.rows.map(({ recipient_text: text }) => text)];
  const words = texts.map(() => "?").join(", ");
  const key = createHash("sha256")
    .update(JSON.stringify([secretary.id, code]))
    .digest("hex");
  const last = "sequence = (SELECT MAX(sequence) FROM audit_entry)";
  return [
    await rowsOf("decision", "code = ?", [code]),
    awards,
    await rowsOf("nomination_step", "nomination_code LIKE ? AND from_state IS NOT NULL", [`${code}-%`]),
    await rowsOf("search_word", `owner IN ('decision', 'recipient') AND code IN (${words})`, texts),
    await rowsOf("write_key", "hash = ?", [key]),
    await rowsOf("write_answer", "hash = ?", [key]),
    await rowsOf("audit_entry", last, []),
    await rowsOf("audit_change", last, []),
  ];
}

async function main(folder: string): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      count: { type: "string", default: "500" },
      rounds: { type: "string", default: "7" },
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
            ...{ address: readServerAddress("--database", url), replicas: [], poolSize: 4 },
            ...{ connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 },
          },
        };
  const databases = await openDatabases(location);
  const imported = await importInto(databases, [join(root, "data")]);
  const { awards } = databases;
  if (!imported.ok || !awards) throw new Error("The records cannot be loaded.");
  const subgraph = openAwards(awards, { ...noLinks, owners });
  const executor = new SubgraphExecutor(subgraph.schema);

  const issue = async (round: number): Promise<number> => {
    const input = {
      ...{ year: 2021, sector: "COURT" },
      decision: {
        ...{ issuedBy: "Chánh án Tòa án nhân dân tối cao", code: `bench-${round}` },
        ...{ number: `${round}/QĐ-TANDTC`, signedOn: "2022-01-10" },
      },
      grants: nominationRows(round, count).map(({ code }, at) => ({
        nomination: { id: `Nomination:${String(code)}`, version: 1 },
        registerNumber: `${round}-${at}`,
      })),
      write: { idempotencyKey: `bench-${round}`, sourceIds: ["SourceDocument:S1"] },
    };
    const from = performance.now();
    const { data, errors } = await executor.execute({
      text: mutation,
      variables: { input },
      context: subgraph.createContext(access()),
    });
    const took = performance.now() - from;
    const answer = (data as { issueDecision?: { changeId: string | null } } | null)?.issueDecision;
    if (answer?.changeId == null) throw new Error(JSON.stringify(errors ?? data).slice(0, 2_000));
    return took;
  };

  /** The same rows again, and nothing else, in one transaction. */
  const bare = async (written: readonly WrittenRows[], round: number): Promise<number> => {
    const codes = nominationRows(round, count).map(({ code }) => code);
    const marks = codes.map(() => "?").join(", ");
    await awards.writeBeside(async (manager) => {
      for (const { table: name, rows } of written)
        for (const row of rows) {
          const keys = tables[name] ?? [];
          await manager.query(
            `DELETE FROM ${name} WHERE ${keys.map((key) => `${key} = ?`).join(" AND ")}`,
            keys.map((key) => row[key]),
          );
        }
      await manager.query(
        `UPDATE nomination SET state = 'COUNCIL_APPROVED', version = 1 WHERE code IN (${marks})`,
        codes,
      );
    });
    const from = performance.now();
    await awards.writeBeside(async (manager) => {
      await manager.query(
        `UPDATE nomination SET state = 'DECIDED', steps = 2, version = version + 1 WHERE version = 1 AND code IN (${marks})`,
        codes,
      );
      for (const one of written) await insert(manager, one);
    });
    return performance.now() - from;
  };

  const measured: { readonly mutation: number; readonly bare: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await awards.writeBeside((manager) =>
      insert(manager, { table: "nomination", rows: nominationRows(round, count) }),
    );
    const took = await issue(round);
    const written = await writtenBy(awards.manager(), `bench-${round}`);
    const again = await bare(written, round);
    // The first warms up.
    if (round > 0) measured.push({ mutation: took, bare: again });
    if (round === rounds) say(written.map(({ table: name, rows }) => `${name} ${rows.length}`).join(", "));
  }
  const [one, other] = [median(measured.map((all) => all.bare)), median(measured.map((all) => all.mutation))];
  const page = [
    `On ${url === undefined ? "SQLite" : "a server"}. ${on}. ${rounds} rounds, ${count} nominations each.`,
    "",
    table(
      ["a decision on nominations", "ms", "of bare"],
      [
        [`the rows bare, ${rowsAtOnce} to a statement, one commit`, number(one), "1"],
        ["issueDecision", number(other), number(ratio(other, one))],
      ],
    ),
  ].join("\n");
  say(page);
  const name = url === undefined ? "decisions" : "decisions-server";
  if (options.write) writeResult(name, `# Decisions\n\n${page}\n`);
  await subgraph.close();
  for (const [key, database] of Object.entries(databases)) if (key !== "awards") await database.close();
}

runBench("decisions", main);
