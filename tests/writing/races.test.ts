import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { freshDatabase } from "../../testing/test-database";
import { tokenSettings } from "../../testing/tokens";
import { addRoundAt, roundsAt, type AddedRound } from "./rounds";
import { makePledgeAt, pledgesAt, signPledgeAt } from "./signatures";

const database = freshDatabase();
const env = { ...database.env, ...tokenSettings };
let graph: Awaited<ReturnType<typeof startGraph>>;
const start = () => startGraph({ dataDir: database.env["DATA_DIR"] ?? "", env });
beforeAll(async () => void (graph = await start()));
afterAll(async () => {
  await graph?.stop();
  await database.remove();
});

const clients = Array.from({ length: 16 }, (_, at) => at);
const audit = () => runCommand("audit", ["verify"], env);

describe("many that write at once", () => {
  it("all write, and leave one chain behind", async () => {
    const keys = clients.flatMap((client) => [1, 2, 3].map((time) => `many-${client}-${time}`));
    const added = await Promise.all(keys.map((key) => addRoundAt(graph.url, key)));
    expect(added.filter(({ userErrors }) => userErrors.length > 0)).toEqual([]);
    expect(new Set(added.map(({ changeId }) => changeId)).size).toBe(keys.length);
    expect([...(await roundsAt(graph.url))].sort()).toEqual(keys.map((key) => `round-${key}`).sort());
    const { code, stdout } = await audit();
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/courts: \d+ entries hold/) as string,
    });
  });

  it("with one key write once, and all are answered the same", async () => {
    const added = await Promise.all(clients.map(() => addRoundAt(graph.url, "one-key")));
    expect(new Set(added.map(({ changeId }) => changeId)).size).toBe(1);
    expect(added.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(added.map(({ round }) => round?.code)).toEqual(clients.map(() => "round-one-key"));
  });

  it("sign a pledge once a unit, and the others are told so", async () => {
    expect((await makePledgeAt(graph.url, "race")).userErrors).toEqual([]);
    const { members } = await pledgesAt(graph.url);
    const units = members.slice(0, clients.length / 4).map(({ unit }) => unit.code);
    const sign = (unit: string, time: number) => signPledgeAt(graph.url, "race", unit, `${unit}-${time}`);
    const signed = await Promise.all(
      units.flatMap((unit) => [1, 2, 3, 4].map(async (time) => ({ unit, ...(await sign(unit, time)) }))),
    );
    const refused = signed.flatMap(({ userErrors }) => userErrors);
    expect(refused).toEqual(
      new Array(3 * units.length).fill({ code: "ALREADY_VOTED", path: ["input", "signatoryIds", "0"] }),
    );
    const once = signed.filter(({ userErrors }) => userErrors.length === 0).map(({ unit }) => unit);
    expect(once.sort()).toEqual([...units].sort());
    const pledge = (await pledgesAt(graph.url)).pledges.find(({ code }) => code === "race");
    expect(pledge?.signatories.map(({ code }) => code)).toEqual([...units].sort());
  });

  it("lose nothing that was answered and leave nothing half written when the process is killed", async () => {
    const answered = new Map<string, AddedRound>();
    const sent = new Set<string>();
    const client = async (own: number) => {
      for (let time = 0; ; time += 1) {
        const key = `killed-${own}-${time}`;
        sent.add(key);
        answered.set(key, await addRoundAt(graph.url, key));
      }
    };
    const all = clients.map((own) => client(own).catch(() => undefined));
    while (answered.size < 20) await new Promise(setImmediate);
    await graph.stop("SIGKILL");
    await Promise.all(all);
    graph = await start();
    expect((await audit()).code).toBe(0);
    const before = new Set(await roundsAt(graph.url));
    for (const [key] of answered) expect(before).toContain(`round-${key}`);
    for (const key of sent) {
      const again = await addRoundAt(graph.url, key);
      expect(again.replayed).toBe(before.has(`round-${key}`));
      const first = answered.get(key);
      if (first) expect(again).toEqual({ ...first, replayed: true });
    }
    const recount = await runCommand("recount", [], env);
    expect({ code: recount.code, stdout: recount.stdout }).toMatchObject({ code: 0 });
  });
});
