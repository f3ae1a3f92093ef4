import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { askAt } from "../../testing/ask";
import { startForeignFederation, type ForeignFederation } from "../../testing/foreign-federation";
import { recordsToRead } from "../../testing/imported-records";
import { endChild, spawnChild } from "../../testing/child-process";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** So long that who waits for it has not ended when a test loses its patience. */
const patient = { STOP_TIMEOUT_MS: "600000" };

/** Whether a process still takes connections. */
async function takesConnections({ url }: Pick<RunningProcess, "url">): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const taken = await once(socket, "connect").then(
    () => true,
    () => false,
  );
  socket.destroy();
  return taken;
}

it("npm start ends with npm, and leaves nothing on its port", async () => {
  const records = recordsToRead();
  const env = { ...records.env, PORT: "0", WARM_UP: "off" };
  const npm = spawnChild("npm", ["start"], { cwd: root, env });
  let output = "";
  npm.stdout?.setEncoding("utf8").on("data", (piece: string) => (output += piece));
  const urlIn = () => /ready\b.*?(http:\/\/[^/\s]+)/s.exec(output)?.[1];
  try {
    await waitUntil("it is ready", () => urlIn() !== undefined);
    await endChild(npm);
    await waitUntil("nothing answers there", async () => !(await takesConnections({ url: urlIn() ?? "" })));
  } finally {
    await endChild(npm);
    await records.remove();
  }
});

describe("told to end while a request runs,", () => {
  it("the gateway takes no more, answers what waits for a subgraph, and exits with 0", async () => {
    const federation = await startForeignFederation();
    const file = join(folder.path, "supergraph.graphql");
    writeFileSync(file, federation.supergraph);
    const gateway = await startProcess("gateway", [], { env: { SUPERGRAPH: file } });
    const release = federation.holdRivers();
    const answer = askAt(gateway.url, "{ towns { name river } }");
    await waitUntil("the request waits for the rivers", () => federation.riversAsked() > 0);

    const ended = gateway.stop("SIGTERM");
    await waitUntil("new connections are refused", async () => !(await takesConnections(gateway)));
    expect(gateway.child.exitCode).toBeNull();
    release();

    expect(await answer).toEqual({ data: { towns: [{ name: "Huế", river: "Hương" }] } });
    expect(await ended).toBe(0);
    await federation.stop();
  });

  it.each([
    ["start", [], "{ justice { name } }", { data: { justice: { name: "Ngành Tư pháp" } } }],
    ["subgraph", ["courts"], "{ courts { code } }", { data: { courts: null } }],
  ])(
    "%s answers a request whose body is still coming, and exits with 0",
    async (command, args, query, data) => {
      const running = await startProcess(command, args, {
        env: { ...patient, DATA_DIR: join(folder.path, command) },
      });
      const body = JSON.stringify({ query });
      const headers = {
        "content-type": "application/json",
        "content-length": body.length,
        expect: "100-continue",
      };
      const sent = request(`${running.url}/graphql`, { method: "POST", headers });
      const response = once(sent, "response");
      sent.flushHeaders();
      await once(sent, "continue");

      const ended = running.stop("SIGTERM");
      await waitUntil("new connections are refused", async () => !(await takesConnections(running)));
      sent.end(body);

      const [answer] = await response;
      expect(JSON.parse(await text(answer))).toEqual(data);
      expect(await ended).toBe(0);
    },
  );
});

it("told to end while a client keeps asking over one connection, it ends without waiting for it", async () => {
  const running = await startProcess("subgraph", ["courts"], {
    env: { ...patient, DATA_DIR: join(folder.path, "busy") },
  });
  const ask = () => fetch(`${running.url}/livez`).then((response) => response.json());
  let asks = 0;
  const asking = (async () => {
    for (;;) await ask().then(() => (asks += 1));
  })().catch(() => undefined);
  await waitUntil("the client asks", () => asks > 20);

  expect(await running.stop("SIGTERM")).toBe(0);
  await asking;
});

describe.each([
  ["one process", "1"],
  ["workers", "2"],
])("a gateway of %s, told to end,", (_what, workers) => {
  const file = join(folder.path, `supergraph-${workers}.graphql`);
  let federation: ForeignFederation;
  beforeAll(async () => {
    federation = await startForeignFederation();
    writeFileSync(file, federation.supergraph);
  });
  afterAll(() => federation.stop());
  const start = (env: Readonly<Record<string, string>>) =>
    startProcess("gateway", [], { env: { SUPERGRAPH: file, WORKERS: workers, LOG_LEVEL: "silent", ...env } });

  it("is not ready any more, and answers on for as long as it is told to", async () => {
    const gateway = await start({ STOP_DELAY_MS: "2000" });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    const ended = gateway.stop("SIGTERM");
    await waitUntil("it is not ready", async () => (await fetch(`${gateway.url}/readyz`)).status === 503);
    expect(await askAt(gateway.url, "{ towns { name river } }")).toEqual({
      data: { towns: [{ name: "Huế", river: "Hương" }] },
    });
    expect((await fetch(`${gateway.url}/livez`)).status).toBe(200);
    expect(await ended).toBe(0);
  });

  it("cuts off what does not finish in time, and exits with 0 all the same", async () => {
    const gateway = await start({ STOP_TIMEOUT_MS: "500" });
    const release = federation.holdRivers();
    const before = federation.riversAsked();
    const cut = expect(askAt(gateway.url, "{ towns { name river } }")).rejects.toThrow();
    await waitUntil("the request waits for the rivers", () => federation.riversAsked() > before);
    expect(await gateway.stop("SIGTERM")).toBe(0);
    await cut;
    release();
  });
});

it("told to end while an answer is waited for, it says that the connection ends with it", async () => {
  const federation = await startForeignFederation();
  const file = join(folder.path, "closing.graphql");
  writeFileSync(file, federation.supergraph);
  const gateway = await startProcess("gateway", [], { env: { SUPERGRAPH: file } });
  const release = federation.holdRivers();
  const asked = askAt(gateway.url, "{ towns { river } }");
  await waitUntil("the request waits for the rivers", () => federation.riversAsked() > 0);
  const { hostname, port } = new URL(gateway.url);
  // A request that is half sent when the gateway is told to end is still one that runs.
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  let received = "";
  socket.on("data", (chunk: string) => (received += chunk));
  await once(socket, "connect");
  socket.write("GET /livez HTTP/1.1\r\nhost: here\r\n");
  const ended = gateway.stop("SIGTERM");
  await waitUntil("new connections are refused", async () => !(await takesConnections(gateway)));
  socket.write("\r\n");
  await once(socket, "close");
  expect(received).toMatch(/^HTTP\/1\.1 200 OK[^]*\r\nconnection: close\r\n/i);
  release();
  await asked;
  expect(await ended).toBe(0);
  await federation.stop();
});
