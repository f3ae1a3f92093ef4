import { claimOf } from "../../../platform/mutations/write-keys.store";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aNomination, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

const seasonId = "CourtClusterSeason:c1-2021";
const units = Array.from({ length: 6 }, (_, at) => `u${at + 1}`);
const nominations = ["n1", "n2"];
const choices = ["FOR", "AGAINST", "ABSTAIN", "RECUSED"];
const ballotId = "BallotSession:b1";
const officer = ["sector-officer:COURT"];
type Says = (voter: number, nomination: number) => string;
type Row = Readonly<Record<string, unknown>>;

const graphs: AwardsGraph[] = [];
afterAll(async () => {
  for (const graph of graphs) await graph.close();
});

/** Everything that somebody sees of a ballot before it is closed: all that was answered, and all that is kept. */
interface Seen {
  readonly graph: AwardsGraph;
  readonly answers: readonly unknown[];
  readonly statements: readonly string[];
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

const fields = `ballot { id version state roll { voter { id } hasVoted }
  results { nomination { id state version ballot { votesFor } history { change } } votesFor votesAgainst passed } }
  replayed userErrors { code message path } warnings { code message path }`;

function inputOf(voter: number, says: Says) {
  return {
    ...{ ballotId, voterId: `CourtUnit:${units[voter]}` },
    choices: nominations.map((code, at) => ({ nominationId: `Nomination:${code}`, choice: says(voter, at) })),
    write: { idempotencyKey: `vote-${voter}`, reason: `Tôi chọn ${says(voter, 0)}`, note: says(voter, 1) },
  };
}

/** Lets all but the last voter vote, asking all that can be asked after each. */
async function watch(says: Says): Promise<Seen> {
  const graph = await openAwardsGraph();
  graphs.push(graph);
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Biên bản" }]);
  await graph.put(AwardTitleRow, [aTitle({ code: "FLAG" })]);
  await graph.put(
    NominationRow,
    nominations.map((code, at) =>
      aNomination({
        code,
        titleCode: "FLAG",
        seasonId,
        state: "PROPOSED",
        recipientId: `CourtUnit:u${at + 1}`,
      }),
    ),
  );
  for (const code of units) graph.setOwnerTells(`CourtUnit:${code}`, { code });
  graph.setOwnerTells(seasonId, {
    ...{ code: "c1-2021", year: 2021, state: "CONFERENCE", startsOn: null, endsOn: null, version: 1 },
    ...{ cluster: { code: "c1", sector: "COURT" } },
    members: units.map((code) => ({ unit: { id: `CourtUnit:${code}` } })),
  });
  const answers: unknown[] = [];
  const statements: string[] = [];
  const run = async (field: string, input: object, roles: readonly string[]) => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
    answers.push(
      await graph.ask(
        `mutation ($input: ${type}) { ${field}(input: $input) { ${fields} } }`,
        { input },
        roles,
      ),
    );
    statements.push(...graph.statements());
  };
  const named = nominations.map((code) => ({ id: `Nomination:${code}`, version: 1 }));
  await run(
    "openBallot",
    {
      ...{ body: "CLUSTER", code: "b1", heldOn: "2022-01-10", mode: "ELECTRONIC", secret: true, seasonId },
      ...{ sector: "COURT", nominations: named },
      write: { idempotencyKey: "open", sourceIds: ["SourceDocument:S1"] },
    },
    officer,
  );
  for (const [voter, unit] of units.slice(0, -1).entries()) {
    const roles = [`unit-officer:COURT/${unit}`, ...officer];
    await run("castVote", inputOf(voter, says), roles);
    await run("castVote", inputOf(voter, says), roles);
    await run("castVote", { ...inputOf(voter, says), write: { idempotencyKey: `more-${voter}` } }, roles);
    const close = { ballot: { id: ballotId, version: 1 }, write: { idempotencyKey: "try", dryRun: true } };
    await run("closeBallot", close, officer);
    answers.push(
      await graph.ask(`{ node(id: "${ballotId}") { ... on BallotSession { state roll { hasVoted }
        results { votesFor votesAgainst passed nomination { state ballots { state } ballot { votesFor } } } } } }`),
    );
  }
  return { graph, answers, statements, tables: await tablesOf(graph) };
}

async function tablesOf({ database }: AwardsGraph): Promise<ReadonlyMap<string, readonly Row[]>> {
  const manager = database.manager();
  const named = await manager.query<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  const tables = new Map<string, readonly Row[]>();
  for (const { name } of named) tables.set(name, await manager.query<Row[]>(`SELECT * FROM "${name}"`));
  return tables;
}

/** Rows as text, without what differs each time: the time, what is drawn at random, and hashes. */
const plain = (rows: readonly unknown[]) =>
  rows.map((row) =>
    JSON.stringify(row)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time")
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "uuid")
      .replace(/[0-9a-f]{32,}/g, "hash"),
  );

const allFor: Says = () => "FOR";
const mixed: Says = (voter, at) => choices[(voter + at) % choices.length] ?? "";
let one: Seen;
let other: Seen;
beforeAll(async () => {
  one = await watch(allFor);
  other = await watch(mixed);
});

describe("what voters say in a secret ballot", () => {
  it("makes no difference to anything that is answered before it is closed", () => {
    expect(plain(other.answers)).toEqual(plain(one.answers));
    expect(plain(other.answers).join()).not.toMatch(/"(?:FOR|AGAINST|ABSTAIN|RECUSED)"/);
  });

  it("makes no difference to the statements that are run", () => {
    expect(other.statements).toEqual(one.statements);
  });

  it("makes no difference to any row of any table but to the papers", () => {
    expect([...other.tables.keys()]).toEqual([...one.tables.keys()]);
    expect(one.tables.get("audit_entry")).not.toEqual([]);
    expect(one.tables.get("write_key")).not.toEqual([]);
    for (const [table, rows] of one.tables)
      if (table !== "ballot_paper")
        expect([table, plain(other.tables.get(table) ?? [])]).toEqual([table, plain(rows)]);
  });

  it("is not found by trying out all choices against what is kept of a key, with the key at hand", () => {
    const kept = new Set(other.tables.get("write_key")?.map(({ content }) => content));
    const keys = other.tables.get("write_key")?.map(({ hash }) => hash);
    for (const voter of units.slice(0, -1).keys())
      for (const first of choices)
        for (const second of choices) {
          const input = inputOf(voter, (_, at) => (at === 0 ? first : second));
          const write = { dryRun: false, inferred: false, sourceIds: [], ...input.write };
          for (const principal of principalsOf(other)) {
            const claim = claimOf(principal, `vote-${voter}`, "castVote", { ...input, write });
            expect(keys).toContain(claim.hash);
            expect(kept.has(claim.content)).toBe(false);
          }
        }
  });

  it("stands beside nothing that the roll has: no time, no number, no row of a number", async () => {
    const papers = other.tables.get("ballot_paper") ?? [];
    expect(papers).toHaveLength((units.length - 1) * nominations.length);
    expect(Object.keys(papers[0] ?? {}).sort()).toEqual([
      "ballot_code",
      "choice",
      "nomination_code",
      "paper",
    ]);
    await expect(other.graph.database.manager().query("SELECT rowid FROM ballot_paper")).rejects.toThrow(
      /no such column/,
    );
    const everywhere = [...other.tables].filter(([table]) => table !== "ballot_paper");
    for (const { paper } of papers)
      for (const [, rows] of everywhere) expect(JSON.stringify(rows)).not.toContain(paper);
  });

  it("stands in no order in which it was said: the order of a key that is drawn anew for each paper", () => {
    const keys = (seen: Seen) => (seen.tables.get("ballot_paper") ?? []).map(({ paper }) => String(paper));
    for (const seen of [one, other]) {
      expect(keys(seen)).toEqual([...keys(seen)].sort());
      expect(new Set(keys(seen).map((key) => key.slice(0, 8))).size).toBe(keys(seen).length);
    }
    expect(keys(one).filter((key) => keys(other).includes(key))).toEqual([]);
  });

  it("is counted when the vote is closed, and told as counts alone", async () => {
    const close = {
      ballot: { id: ballotId, version: 1 },
      write: { idempotencyKey: "close", sourceIds: ["SourceDocument:S1"] },
    };
    const { closeBallot } = await other.graph.ask<{ closeBallot: { ballot: { results: unknown } } }>(
      `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) { ${fields} } }`,
      { input: close },
      officer,
    );
    const count = (at: number, choice: string) =>
      units.slice(0, -1).filter((_, voter) => mixed(voter, at) === choice).length;
    expect(closeBallot.ballot.results).toMatchObject(
      nominations.map((_, at) => ({ votesFor: count(at, "FOR"), votesAgainst: count(at, "AGAINST") })),
    );
    const tables = await tablesOf(other.graph);
    for (const [table, rows] of tables)
      if (table !== "ballot_paper")
        expect([table, JSON.stringify(rows).match(/"(?:AGAINST|ABSTAIN|RECUSED)\\?"/)]).toEqual([
          table,
          null,
        ]);
  });
});

function principalsOf({ tables }: Seen): readonly string[] {
  const entries = tables.get("audit_entry") ?? [];
  return [...new Set(entries.map(({ principal }) => String(principal)))];
}
