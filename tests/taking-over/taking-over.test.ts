import { appendFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { askAt } from "../../testing/ask";
import { startForeignFederation, type ForeignFederation } from "../../testing/foreign-federation";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

describe("a supergraph file that", () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "supergraph.graphql");
  let federation: ForeignFederation;
  let gateway: RunningProcess;

  const old = { data: { towns: [{ name: "Huế", river: "Hương" }] } };
  const ask = () => askAt(gateway.url, "{ towns { name river } }");
  const isLater = async () => (await askAt(gateway.url, "{ towns { oldName } }")).errors === undefined;
  const times = (line: string) => gateway.output().split(line).length - 1;
  const refusals = () => times("refused a changed supergraph");

  beforeAll(async () => {
    federation = await startForeignFederation();
    writeFileSync(file, federation.supergraph);
    gateway = await startProcess("gateway", [], { env: { SUPERGRAPH: file, LOG_LEVEL: "info" } });
  });
  afterAll(async () => {
    await gateway.stop();
    await federation.stop();
    folder.remove();
  });

  it("is written in two halves in its place is taken over when it is whole", async () => {
    const text = federation.laterSupergraph;
    const middle = Math.floor(text.length / 2);
    writeFileSync(file, text.slice(0, middle));
    expect(await ask()).toEqual(old);
    appendFileSync(file, text.slice(middle));
    await waitUntil("the later one serves", isLater);
    expect(await ask()).toEqual(old);
  });

  it("stays half written is refused, and taken over when the other half comes", async () => {
    const text = federation.supergraph;
    const before = refusals();
    writeFileSync(file, text.slice(0, 900));
    await waitUntil("it is refused", () => refusals() > before);
    expect(await isLater()).toBe(true);
    appendFileSync(file, text.slice(900));
    await waitUntil("the older one serves", async () => !(await isLater()));
  });

  it("is deleted changes nothing, and is taken over when it is made again", async () => {
    const before = refusals();
    rmSync(file);
    await pause(1_000);
    expect(await ask()).toEqual(old);
    writeFileSync(file, federation.laterSupergraph);
    await waitUntil("the later one serves", isLater);
    expect(refusals()).toBe(before);
  });

  it("is replaced by a rename is taken over", async () => {
    writeFileSync(`${file}.new`, federation.supergraph);
    renameSync(`${file}.new`, file);
    await waitUntil("the older one serves", async () => !(await isLater()));
  });

  it("changes faster than it is taken over ends at its last state", async () => {
    for (let change = 0; change < 9; change += 1) {
      const text = change % 2 === 0 ? federation.laterSupergraph : federation.supergraph;
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
      await pause(change * 60);
    }
    await waitUntil("the later one serves", isLater);
    await pause(2_000);
    expect(await isLater()).toBe(true);
  });

  it("names a subgraph that is not there is taken over, and leaves only that missing", async () => {
    writeFileSync(
      file,
      federation.supergraph.replace(/http:\/\/[^"]*(?="\)[^]*?TOWNS)/, "http://127.0.0.1:1/"),
    );
    const { url } = gateway;
    await waitUntil(
      "it is taken over",
      async () => (await askAt(url, "{ towns { river } }")).errors !== undefined,
    );
    writeFileSync(file, federation.supergraph);
    await waitUntil(
      "all is there again",
      async () => (await askAt(url, "{ towns { river } }")).errors === undefined,
    );
    expect(await ask()).toEqual(old);
  });
});
