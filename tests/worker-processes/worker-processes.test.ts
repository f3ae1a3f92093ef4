import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { request } from "node:http";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { askAt } from "../../testing/ask";
import { startForeignFederation } from "../../testing/foreign-federation";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { answeringWorkers, isAlive, workersOf } from "./workers";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const settings = (dataDir: string) => ({
  DATA_DIR: join(folder.path, dataDir),
  WORKERS: "2",
  LOG_LEVEL: "debug",
});

/** Asks over a connection of its own, so that any worker may get it. */
async function askAnew({ url }: RunningProcess): Promise<unknown> {
  const sent = request(`${url}/graphql`, {
    method: "POST",
    agent: false,
    headers: { "content-type": "application/json", connection: "close" },
  });
  sent.end('{"query":"{ justice { name } }"}');
  const [response] = await once(sent, "response");
  return JSON.parse(await text(response));
}

const answer = { data: { justice: { name: "Ngành Tư pháp" } } };

describe("the graph in two workers", () => {
  let graph: RunningProcess;
  beforeAll(async () => {
    graph = await startProcess("start", [], { env: settings("graph") });
  });
  afterAll(() => graph.stop("SIGKILL"));

  /** Waits until a worker answers that has not answered before; every request meanwhile must be answered. */
  const anotherAnswers = async () => {
    const known = answeringWorkers(graph).length;
    await waitUntil("another worker answers", async () => {
      expect(await askAnew(graph)).toEqual(answer);
      return answeringWorkers(graph).length > known;
    });
  };

  it("says once that it is ready, after the records were loaded once", () => {
    expect(graph.output().match(/Loading the records/g)).toHaveLength(1);
    expect(graph.output().match(/The graph is ready/g)).toHaveLength(1);
  });

  it("answers from both, as their logs tell", async () => {
    await waitUntil("both workers have answered", async () => {
      expect(await askAnew(graph)).toEqual(answer);
      return answeringWorkers(graph).length === 2;
    });
    expect(answeringWorkers(graph).sort()).toEqual((await workersOf(graph)).sort());
    expect(answeringWorkers(graph)).not.toContain(graph.child.pid);
  });

  it("replaces one that is killed, and answers every request that comes after", async () => {
    const [killed = 0] = await workersOf(graph);
    process.kill(killed, "SIGKILL");
    await waitUntil("its end is noticed", () => graph.output().includes("another takes its place"));
    for (let asked = 0; asked < 20; asked += 1) expect(await askAnew(graph)).toEqual(answer);
    await anotherAnswers();
    expect(await workersOf(graph)).toHaveLength(2);
    expect(isAlive(killed)).toBe(false);
  });

  it("closes the connection that was on its way to one that is killed, rather than let its client wait", async () => {
    const [stuck = 0] = await workersOf(graph);
    process.kill(stuck, "SIGSTOP");
    const outcomes: unknown[] = [];
    for (let asked = 0; asked < 4; asked += 1) {
      void askAnew(graph).then(
        (data) => outcomes.push(data),
        (error: NodeJS.ErrnoException) => outcomes.push(error.code),
      );
    }
    await waitUntil("the other worker has answered all but one", () => outcomes.length === 3);
    expect(outcomes).toEqual([answer, answer, answer]);
    process.kill(stuck, "SIGKILL");
    await waitUntil("the last one is told", () => outcomes.length === 4);
    expect(outcomes[3]).toBe("ECONNRESET");
    await anotherAnswers();
  });

  it("replaces one that is told to end, after what it runs", async () => {
    const [told = 0] = await workersOf(graph);
    process.kill(told, "SIGTERM");
    await waitUntil("the worker has ended", () => !isAlive(told));
    await anotherAnswers();
    expect(graph.child.exitCode).toBeNull();
  });

  it("told to end, ends with all its workers and exits with 0", async () => {
    const workers = await workersOf(graph);
    expect(await graph.stop("SIGTERM")).toBe(0);
    expect(workers.filter(isAlive)).toEqual([]);
  });
});

it("a process that is killed leaves no worker behind", async () => {
  const subgraph = await startProcess("subgraph", ["courts"], { env: settings("courts") });
  const workers = await workersOf(subgraph);
  expect(workers).toHaveLength(2);
  await subgraph.stop("SIGKILL");
  await waitUntil("the workers have ended too", () => workers.every((pid) => !isAlive(pid)));
});

describe("the gateway in two workers", () => {
  const file = join(folder.path, "supergraph.graphql");

  it("takes over a changed supergraph in both, and answers what waits before it ends", async () => {
    const federation = await startForeignFederation();
    writeFileSync(file, federation.supergraph);
    const gateway = await startProcess("gateway", [], { env: { ...settings("none"), SUPERGRAPH: file } });
    writeFileSync(file, federation.laterSupergraph);
    const tookOver = () => gateway.output().match(/took over a changed supergraph/g)?.length;
    await waitUntil("both have taken it over", () => tookOver() === 2);

    const release = federation.holdRivers();
    const waiting = askAt(gateway.url, "{ towns { oldName river } }");
    await waitUntil("the request waits for the rivers", () => federation.riversAsked() > 0);
    const [pid = 0, other = 0] = await workersOf(gateway);
    // As a terminal does it: every process of the group is told at once.
    for (const each of [pid, other]) process.kill(each, "SIGINT");
    const ended = gateway.stop("SIGINT");
    await waitUntil("the idle worker has ended", () => !isAlive(pid) || !isAlive(other));
    release();
    expect(await waiting).toEqual({ data: { towns: [{ oldName: "Phú Xuân", river: "Hương" }] } });
    expect(await ended).toBe(0);
    await federation.stop();
  });
});

describe("what cannot start in workers ends with 1 and says why:", () => {
  it("a port in use", async () => {
    const ours = createServer().listen(0, "127.0.0.1");
    await once(ours, "listening");
    const { port } = ours.address() as AddressInfo;
    const { code, stderr, stdout } = await runCommand("subgraph", ["courts"], {
      ...settings("taken"),
      PORT: String(port),
    });
    ours.close();
    expect(code).toBe(1);
    expect(stdout).not.toContain("ready");
    expect(stderr.trim().split("\n")).toEqual([
      `Port ${port} on 127.0.0.1 is in use. End what holds it, or set PORT to another.`,
      "A worker ended before it was ready (exit code 1). Nothing is served.",
    ]);
  });

  it("a number of workers that is none", async () => {
    const { code, stderr } = await runCommand("gateway", [], { WORKERS: "many" });
    expect(code).toBe(1);
    expect(stderr).toBe('The configuration is wrong. WORKERS="many": is a whole number from 1 to 256.\n');
  });
});
