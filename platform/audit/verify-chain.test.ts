import libsql from "libsql";
import { DataSource } from "typeorm";
import { SnakeNames } from "../database/snake-names";
import { appendEntry } from "./append-entry";
import { auditTables } from "./audit-entry.entity";
import { verifyChain } from "./verify-chain";

let database: DataSource;
beforeEach(async () => {
  database = await new DataSource({
    type: "better-sqlite3",
    driver: libsql,
    database: ":memory:",
    entities: auditTables,
    namingStrategy: new SnakeNames(),
    synchronize: true,
  }).initialize();
  for (const at of [1, 2, 3]) {
    await appendEntry(
      database.manager,
      {
        principal: "an-officer",
        principalKind: "person",
        role: "sector-officer:COURT",
        operation: "addCourtRound",
        requestId: `request-${at}`,
        reason: "theo kế hoạch",
        sourceCodes: ["S1"],
        details: null,
      },
      [
        {
          kind: "rounds",
          code: "r1",
          version: at,
          before: at === 1 ? null : cells(at - 1),
          after: cells(at),
        },
        { kind: "rounds", code: `r1-${at}`, version: 1, before: null, after: { name: "😀".repeat(20_000) } },
      ],
    );
  }
});
afterEach(() => database.destroy());

const cells = (at: number) => ({ name: `Đợt ${at}`, starts_on: "2022-01-01" });

describe("the chain of the audit", () => {
  it("holds as long as nobody touches it", async () => {
    expect(await verifyChain(database.manager)).toMatchObject({ entries: 3, broken: null });
  });

  const entryColumns = [
    ["id", "'another'"],
    ["previous_hash", "'00'"],
    ["hash", "'00'"],
    ["at", "'2020-01-01T00:00:00.000Z'"],
    ["principal", "'somebody-else'"],
    ["principal_kind", "'service'"],
    ["role", "NULL"],
    ["operation", "'correctCourtRecord'"],
    ["request_id", "NULL"],
    ["reason", "'khác'"],
    ["source_codes", `'["S2"]'`],
    ["details", "'{}'"],
    ["change_count", "1"],
    ["changes_digest", "'00'"],
    ["sequence", "7"],
  ] as const;
  it.each(entryColumns)("breaks where an entry has another %s", async (column, value) => {
    await database.query(`UPDATE audit_entry SET ${column} = ${value} WHERE sequence = 2`);
    const { broken, entries } = await verifyChain(database.manager);
    expect([entries, broken?.sequence]).toEqual([1, 2]);
  });

  const changeColumns = [
    ["kind", "'pledges'"],
    ["code", "'r2'"],
    ["version", "9"],
    ["before", `'{"name":"x"}'`],
    ["after", `'{"name":"x"}'`],
  ] as const;
  it.each(changeColumns)("breaks where a change has another %s", async (column, value) => {
    await database.query(
      `UPDATE audit_change SET "${column}" = ${value} WHERE sequence = 2 AND ordinal = 0 AND part = 0`,
    );
    expect((await verifyChain(database.manager)).broken?.sequence).toBe(2);
  });

  it.each([
    ["an entry is taken away", "DELETE FROM audit_entry WHERE sequence = 2", 2],
    ["the last entry is taken away and its changes stay", "DELETE FROM audit_entry WHERE sequence = 3", 3],
    ["a change is taken away", "DELETE FROM audit_change WHERE sequence = 2 AND ordinal = 1", 2],
    ["a part of a change is taken away", "DELETE FROM audit_change WHERE sequence = 2 AND part = 1", 2],
    [
      "a change is added",
      "INSERT INTO audit_change SELECT sequence, 2, 0, kind, code, version, before, after FROM audit_change WHERE sequence = 2 AND ordinal = 0",
      2,
    ],
  ])("breaks where %s", async (_what, statement, sequence) => {
    await database.query(statement);
    expect((await verifyChain(database.manager)).broken?.sequence).toBe(sequence);
  });
});
