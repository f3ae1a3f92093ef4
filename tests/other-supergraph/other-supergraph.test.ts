import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { askAt } from "../../testing/ask";
import { startForeignFederation, type ForeignFederation } from "../../testing/foreign-federation";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

describe("a gateway on a supergraph that is not ours", () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "supergraph.graphql");
  let federation: ForeignFederation;
  let gateway: RunningProcess;

  const ask = (query: string) => askAt<object>(gateway.url, query);
  const old = { data: { towns: [{ name: "Huế", river: "Hương" }] } };
  const askOld = () => ask("{ towns { name river } }");
  const knowsOldNames = async () => (await ask("{ towns { oldName } }")).errors === undefined;
  const timesRefused = () => gateway.output().split("refused a changed supergraph").length - 1;

  beforeAll(async () => {
    federation = await startForeignFederation();
    writeFileSync(file, federation.supergraph);
    // A request is held while two supergraphs take over, which takes as long as the machine is busy.
    const patient = { SUBGRAPH_TIMEOUT_MS: "60000", OPERATION_TIMEOUT_MS: "60000" };
    const env = { SUPERGRAPH: file, SUBGRAPH_URLS: "", ...patient };
    gateway = await startProcess("gateway", [], { env });
  });
  afterAll(async () => {
    await gateway.stop();
    await federation.stop();
    folder.remove();
  });

  it("answers across its subgraphs", async () => {
    expect(await askOld()).toEqual(old);
  });

  it("offers none of our questions", async () => {
    const response = await fetch(`${gateway.url}/operations`);
    expect(await response.json()).toEqual({ operations: [], steps: [] });
  });

  it("takes a changed file over while requests run, and none of them fails", async () => {
    expect(await knowsOldNames()).toBe(false);
    const running: Promise<object>[] = [];
    writeFileSync(file, federation.laterSupergraph);
    await waitUntil("the new field answers", () => {
      running.push(askOld());
      return knowsOldNames();
    });
    for (const answer of await Promise.all(running)) expect(answer).toEqual(old);
    expect(running.length).toBeGreaterThan(1);
    expect(await ask("{ towns { oldName } }")).toEqual({ data: { towns: [{ oldName: "Phú Xuân" }] } });
  });

  it("goes by the lengths that the changed file says its lists have", async () => {
    const { errors } = await ask("{ towns { visitors { name } } }");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "COST_TOO_HIGH", measured: 5 * (1 + 1_000_000) });
  });

  it("lets a request that was under way then make the rest of its fetches, however long it takes", async () => {
    const knowsField = async () => {
      const { data } = await askAt<{ __type: { fields: { name: string }[] } }>(
        gateway.url,
        '{ __type(name: "Town") { fields { name } } }',
      );
      return data.__type.fields.some(({ name }) => name === "oldName");
    };
    const before = federation.townsAsked();
    const release = federation.holdTowns();
    const answer = askOld();
    await waitUntil("the towns are asked", () => federation.townsAsked() > before);
    writeFileSync(file, federation.supergraph);
    await waitUntil("the older one serves", async () => !(await knowsField()));
    writeFileSync(file, federation.laterSupergraph);
    await waitUntil("the later one serves", knowsField);
    await setTimeout(3_000);
    release();
    expect(await answer).toEqual(old);
  });

  it.each([
    ["is cut", () => federation.laterSupergraph.slice(0, 900)],
    ["is no supergraph", () => "type Query { towns: String }"],
    ["lost its root", () => federation.laterSupergraph.replace(/type Query[^}]*}/, "")],
  ])("refuses a changed file that %s, and serves the old one on", async (_how, text) => {
    const before = timesRefused();
    writeFileSync(file, text());
    await waitUntil("it is refused", () => timesRefused() > before);
    expect(await askOld()).toEqual(old);
    expect(await knowsOldNames()).toBe(true);
  });

  it("takes a mended file over after that", async () => {
    writeFileSync(file, federation.supergraph);
    await waitUntil("the field is gone", async () => !(await knowsOldNames()));
    expect(await askOld()).toEqual(old);
  });
});
