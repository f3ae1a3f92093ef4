import { askAt } from "../../testing/ask";
import { startGraph } from "../../testing/start-graph";
import { freshDatabase } from "../../testing/test-database";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { expectOutlinesToFollow } from "./units-in-awards";

const database = freshDatabase();
let graph: Awaited<ReturnType<typeof startGraph>>;
beforeAll(async () => {
  graph = await startGraph({
    dataDir: database.env["DATA_DIR"] ?? "",
    env: { ...database.env, ...tokenSettings, RESPONSE_CACHE: "memory" },
  });
});
afterAll(async () => {
  await graph?.stop();
  await database.remove();
});

interface Season {
  readonly id: string;
  readonly version: number;
  readonly startsOn: string;
  readonly rounds: readonly { readonly code: string; readonly name: string }[];
}

const seasonQuery = `{
  courts { cluster(code: "spc-cluster-6") { season(year: 2022) { id version startsOn rounds { code name } } } }
}`;
const readSeason = async () =>
  (await askAt<{ courts: { cluster: { season: Season } } }>(graph.url, seasonQuery)).data.courts.cluster
    .season;

const mutation = `mutation addOne($input: AddRoundInput!) {
  addCourtRound(input: $input) {
    round { code name sources { document { id title } } }
    changeId replayed userErrors { code path message } warnings { code }
  }
}`;

async function inputFor(key: string, write: Readonly<Record<string, unknown>> = {}) {
  const { id, version, startsOn } = await readSeason();
  return {
    season: { id, version },
    kind: "PEAK",
    name: "Đợt cao điểm chào mừng",
    startsOn,
    write: { idempotencyKey: key, sourceIds: ["SourceDocument:S1"], ...write },
  };
}

describe("a mutation through the graph", () => {
  const officer = tokenOf("sector-officer:COURT");

  it("is seen by the next question, also where answers are kept", async () => {
    const before = (await readSeason()).rounds.length;
    expect((await readSeason()).rounds.length).toBe(before);
    const input = await inputFor("first");
    const { data, errors } = await askAt<{ addCourtRound: object }>(graph.url, mutation, { input }, officer);
    expect(errors).toBeUndefined();
    expect(data.addCourtRound).toMatchObject({
      round: { name: "Đợt cao điểm chào mừng", sources: [{ document: { id: "SourceDocument:S1" } }] },
      replayed: false,
      userErrors: [],
    });
    expect((await readSeason()).rounds.length).toBe(before + 1);
  });

  it("asks the owner of what it rests on, and says where that is not there", async () => {
    const input = await inputFor("second", { sourceIds: ["SourceDocument:S1", "SourceDocument:nowhere"] });
    const { data } = await askAt<{ addCourtRound: object }>(graph.url, mutation, { input }, officer);
    expect(data.addCourtRound).toMatchObject({
      round: null,
      changeId: null,
      userErrors: [{ code: "NOT_FOUND", path: ["input", "write", "sourceIds"] }],
    });
  });

  it.each([
    ["nobody in particular", [], "UNAUTHENTICATED"],
    ["an officer of another sector", ["sector-officer:JUSTICE"], "FORBIDDEN"],
  ] as const)("is refused to %s as any access is, and writes nothing", async (_who, roles, code) => {
    const before = await readSeason();
    const input = await inputFor(`refused-${code}`);
    const token = roles.length === 0 ? null : tokenOf(...roles);
    const { data, errors } = await askAt<{ addCourtRound: null }>(graph.url, mutation, { input }, token);
    expect(data).toEqual({ addCourtRound: null });
    expect(errors).toMatchObject([{ path: ["addCourtRound"], extensions: { code } }]);
    expect(await readSeason()).toEqual(before);
  });

  it("is no matter for a GET", async () => {
    const input = await inputFor("by-get");
    const query = `query=${encodeURIComponent(mutation)}&variables=${encodeURIComponent(JSON.stringify({ input }))}`;
    const response = await fetch(`${graph.url}/graphql?${query}`, {
      headers: { "content-type": "application/json", authorization: `Bearer ${officer}` },
    });
    expect(response.status).toBe(405);
  });

  it("is followed by what awards keeps of units", async () => {
    await expectOutlinesToFollow(graph.url);
  });
});
