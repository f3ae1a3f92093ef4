import { join } from "node:path";
import { askAt } from "../../testing/ask";
import { recordsToWrite } from "../../testing/imported-records";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import type { TestDatabase } from "../../testing/test-database";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { writeRecords } from "../statistics/write-records";
import { mutateAt } from "./mutate";

const folder = temporaryFolder();
const clients = Array.from({ length: 16 }, (_, at) => at);
const units = clients.map((at) => `vote-u${at}`);
const seasonId = "CourtClusterSeason:vote-c-2022";
const officer = tokenOf("sector-officer:COURT");
const cited = { sources: "S1" };

let database: TestDatabase;
let graph: RunningProcess;
beforeAll(async () => {
  database = await recordsToWrite();
  const files = writeRecords(join(folder.path, "files"), {
    units: units.map((code) => ({
      code,
      sector: "COURT",
      name: `Đơn vị ${code}`,
      kind: "DEPARTMENT",
      ...cited,
    })),
    clusters: [{ code: "vote-c", sector: "COURT", name: "Cụm bỏ phiếu", kind: "CLUSTER", ...cited }],
    seasons: [{ code: "vote-c-2022", cluster: "vote-c", year: 2022, state: "CONFERENCE", ...cited }],
    memberships: units.map((unit) => ({
      ...{ code: `vote-c-2022--${unit}`, season: "vote-c-2022", unit, role: "MEMBER", ...cited },
    })),
    nominations: ["once", "all", "closed"].map((race) => ({
      ...{
        code: `vote-${race}`,
        title: "PEOPLES_COURT_EMULATION_FLAG",
        year: 2022,
        sector: "COURT",
        ...cited,
      },
      ...{ nominee_unit: "vote-u0", season: "vote-c-2022", state: "PROPOSED" },
    })),
  });
  const imported = await runCommand("import", [files], database.env);
  if (imported.code !== 0) throw new Error(imported.stderr);
  graph = await startProcess("start", [], { env: { ...database.env, ...tokenSettings } });
});
afterAll(async () => {
  await graph?.stop();
  await database?.remove();
  folder.remove();
});

interface Answer {
  readonly ballot: {
    readonly version: number;
    readonly roll: readonly { readonly hasVoted: boolean }[];
    readonly results: readonly { readonly votesFor: number | null; readonly passed: boolean | null }[];
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const told = "ballot { version roll { hasVoted } results { votesFor passed } } userErrors { code path }";

function openAt(race: string): Promise<Answer> {
  const input = {
    ...{
      body: "CLUSTER",
      code: `vote-${race}`,
      heldOn: "2022-11-10",
      mode: "ELECTRONIC",
      secret: true,
      seasonId,
    },
    ...{ sector: "COURT", nominations: [{ id: `Nomination:vote-${race}`, version: 1 }] },
    write: { idempotencyKey: `open-${race}`, sourceIds: ["SourceDocument:S1"] },
  };
  const mutation = `mutation ($input: OpenBallotInput!) { openBallot(input: $input) { ${told} } }`;
  return mutateAt(graph.url, mutation, input, officer);
}

function voteAt(race: string, unit: string, key: string): Promise<Answer> {
  const input = {
    ...{ ballotId: `BallotSession:vote-${race}`, voterId: `CourtUnit:${unit}` },
    choices: [{ nominationId: `Nomination:vote-${race}`, choice: "FOR" }],
    write: { idempotencyKey: `${race}-${key}` },
  };
  const mutation = `mutation ($input: CastVoteInput!) { castVote(input: $input) { ${told} } }`;
  return mutateAt(graph.url, mutation, input, tokenOf(`unit-officer:COURT/${unit}`));
}

function closeAt(race: string): Promise<Answer> {
  const input = {
    ballot: { id: `BallotSession:vote-${race}`, version: 1 },
    write: { idempotencyKey: `close-${race}`, sourceIds: ["SourceDocument:S1"] },
  };
  const mutation = `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) { ${told} } }`;
  return mutateAt(graph.url, mutation, input, officer);
}

const turnout = ({ ballot }: Answer) => ballot?.roll.filter(({ hasVoted }) => hasVoted).length;
const isCast = ({ userErrors }: Answer) => userErrors.length === 0;

describe("sixteen clients that vote at once", () => {
  it("for the same voter cast one vote, and the others are told that it is cast", async () => {
    expect((await openAt("once")).userErrors).toEqual([]);
    const answers = await Promise.all(clients.map((at) => voteAt("once", "vote-u1", String(at))));
    expect(answers.filter(isCast)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      new Array(clients.length - 1).fill({ code: "ALREADY_VOTED", path: ["input", "voterId"] }),
    );
    for (const unit of units.slice(2, 9)) expect(isCast(await voteAt("once", unit, unit))).toBe(true);
    const closed = await closeAt("once");
    expect([turnout(closed), closed.ballot?.results]).toEqual([8, [{ votesFor: 8, passed: false }]]);
  });

  it("each for a voter of its own are all heard", async () => {
    await openAt("all");
    const answers = await Promise.all(units.map((unit) => voteAt("all", unit, unit)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const closed = await closeAt("all");
    expect([turnout(closed), closed.ballot?.results]).toEqual([16, [{ votesFor: 16, passed: true }]]);
  });

  it("while the vote is closed are counted, each of them, or told that it is closed", async () => {
    await openAt("closed");
    for (const unit of units.slice(0, 8)) await voteAt("closed", unit, unit);
    const [closed, ...answers] = await Promise.all([
      closeAt("closed"),
      ...units.slice(8).map((unit) => voteAt("closed", unit, unit)),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      answers.filter((one) => !isCast(one)).map(() => ({ code: "WRONG_STATE", path: ["input", "ballotId"] })),
    );
    const cast = 8 + answers.filter(isCast).length;
    expect([turnout(closed), closed.ballot?.results[0]?.votesFor]).toEqual([cast, cast]);
  });

  it("leave the whole of what they wrote in the audit, and nothing of what was said", async () => {
    const { code, stdout } = await runCommand("audit", ["verify"], { ...database.env, ...tokenSettings });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("awards") as string });
    expect(graph.output()).not.toMatch(/\bFOR\b|AGAINST|ABSTAIN|RECUSED/);
    const asked = `{ node(id: "Nomination:vote-all") { ... on Nomination { state ballots { state } } } }`;
    expect((await askAt(graph.url, asked)).data).toEqual({
      node: { state: "VOTED", ballots: [{ state: "CLOSED" }] },
    });
  });
});
