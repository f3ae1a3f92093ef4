import { renameSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { RequestSigner } from "../../platform/access/request-signer";
import { openSharedKeys } from "../../platform/access/shared-keys";
import { anonymous } from "../../platform/access/principal";
import { readConfig } from "../../platform/config/config";
import { StartError } from "../../platform/errors/start-error";
import { createLogger } from "../../platform/observability/logger";
import { checkReach } from "../../platform/subgraph-server/serve-subgraph";
import { askAt } from "../../testing/ask";
import { runCommand } from "../../testing/run-command";
import { startProcess } from "../../testing/start-process";
import { startServices, type Services } from "../../testing/start-services";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { startRecordingSubgraph, type RecordingSubgraph } from "./recording-subgraph";

const log = createLogger("test", "silent");
const [one, other] = [`one=${"1".repeat(40)}`, `other=${"2".repeat(40)}`];
const signerWith = (text: string) => new RequestSigner(openSharedKeys({ text }, log));
const names = ["awards", "justice", "courts"];
const metricsToken = "m".repeat(32);
const question = "{ sectors { code name } }";
const answer = {
  data: {
    sectors: [
      { code: "JUSTICE", name: "Ngành Tư pháp" },
      { code: "COURT", name: "Tòa án nhân dân" },
    ],
  },
};

/** Asks a subgraph past the gateway. */
async function askDirectly(url: string, path: string, init: RequestInit) {
  const response = await fetch(`${url}${path}`, init);
  return { status: response.status, text: await response.text() };
}

const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body,
});

describe("the graph as services that share a key", () => {
  let services: Services;
  const urlOf = (name: string) => services.process(name).url;

  beforeAll(async () => {
    services = await startServices({ SUBGRAPH_KEYS: one, METRICS_TOKEN: metricsToken, LOG_LEVEL: "warn" });
  });
  afterAll(() => services?.stop());

  it("answers through its gateway, and is ready", async () => {
    expect(await askAt(services.url, question)).toEqual(answer);
    expect((await fetch(`${services.url}/readyz`)).status).toBe(200);
  });

  it.each<[string, string, RequestInit]>([
    ["an operation", "/graphql", post('{"query":"{ __typename }"}')],
    ["its schema", "/graphql", post('{"query":"{ _service { sdl } }"}')],
    ["its entities", "/graphql", post('{"query":"{ _entities(representations: []) { __typename } }"}')],
    ["introspection", "/graphql", post('{"query":"{ __schema { types { name } } }"}')],
    [
      "an operation by GET",
      "/graphql?query=%7B__typename%7D",
      { headers: { "apollo-require-preflight": "1" } },
    ],
    ["what is no JSON", "/graphql", post("{")],
    ["what has no type", "/graphql", { method: "POST", body: "x" }],
    ["another method", "/graphql", { method: "DELETE" }],
    ["the version of its records", "/version", {}],
  ])("answers nothing to who asks a subgraph directly for %s", async (_what, path, init) => {
    for (const name of names) {
      const { status, text } = await askDirectly(urlOf(name), path, init);
      expect(status).toBe(401);
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { extensions: object }[] };
      expect(data).toBeUndefined();
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "UNTRUSTED_REQUEST" }]);
    }
  });

  it.each(["/livez", "/readyz"])(
    "keeps %s of a subgraph open, which tells nothing but health",
    async (path) => {
      for (const name of names)
        expect(await askDirectly(urlOf(name), path, {})).toEqual({ status: 200, text: '{"status":"ok"}' });
    },
  );

  it("tells the metrics of each process to who sends their token, and to nobody else", async () => {
    for (const url of [services.url, ...names.map(urlOf)]) {
      const asked = async (authorization?: string) => {
        const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
        return (await fetch(`${url}/metrics`, { headers })).status;
      };
      const statuses = [await asked(), await asked("Bearer x"), await asked(`Bearer ${metricsToken}`)];
      expect(statuses).toEqual([401, 401, 200]);
    }
  });

  it("answers what is signed as the gateway signs, once and as it was signed", async () => {
    const body = '{"query":"{ __typename }"}';
    const request = { subgraph: "courts", method: "POST", path: "/graphql", body, principal: anonymous };
    const signed = signerWith(one).headersFor(request);
    const ask = (text: string, headers: Record<string, string>, name = "courts") =>
      askDirectly(urlOf(name), "/graphql", post(text, headers));
    // The same for another body and another subgraph first: refused requests use nothing up.
    expect((await ask('{"query":"{ courts { name } }"}', signed)).status).toBe(401);
    expect((await ask(body, signed, "justice")).status).toBe(401);
    expect(await ask(body, signed)).toMatchObject({ status: 200, text: expect.stringContaining("Query") });
    const again = await ask(body, signed);
    expect(again.status).toBe(401);
    expect(again.text).toContain("It was sent before.");
    expect((await ask(body, signerWith(`one=${"9".repeat(40)}`).headersFor(request))).status).toBe(401);
  });

  it("reads no body before it knows that the gateway has signed it", async () => {
    const body = '{"query":"{ __typename }"}';
    const request = { subgraph: "courts", method: "POST", path: "/graphql", body, principal: anonymous };
    const foreign = signerWith(`one=${"9".repeat(40)}`).headersFor(request);
    const { hostname, port } = new URL(urlOf("courts"));
    const socket = connect(Number(port), hostname);
    const headers = Object.entries({
      ...foreign,
      "content-type": "application/json",
      "content-length": "1000",
    });
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    socket.write(`POST /graphql HTTP/1.1\r\nhost: courts\r\n${lines}\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
  });

  it("counts a subgraph as away that does not know the gateway, and the log says why", async () => {
    const stranger = await services.startGateway({ SUBGRAPH_KEYS: other });
    const { errors } = await askAt(stranger.url, question);
    expect(new Set(errors?.map(({ extensions }) => extensions?.["code"]))).toEqual(
      new Set(["SUBGRAPH_UNAVAILABLE"]),
    );
    await waitUntil("the log says why", () =>
      stranger.output().includes("are SUBGRAPH_KEYS the same on both?"),
    );
    await stranger.stop();
  });
});

describe("a key in a file", () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "keys");
  /** Renamed into its place, so that nobody reads half of it. */
  const write = (...keys: readonly string[]) => {
    writeFileSync(`${file}.new`, `${keys.join("\n")}\n`);
    renameSync(`${file}.new`, file);
  };
  let services: Services;

  beforeAll(async () => {
    write(one);
    services = await startServices({ SUBGRAPH_KEY_FILE: file, LOG_LEVEL: "info" });
  });
  afterAll(async () => {
    await services?.stop();
    folder.remove();
  });

  it("is exchanged for another while requests run, and none of them fails", async () => {
    const takes = async (subgraph: string, key: string) => {
      const request = { subgraph, method: "GET", path: "/version", body: "", principal: anonymous };
      const headers = signerWith(key).headersFor(request);
      return (await fetch(`${services.process(subgraph).url}/version`, { headers })).status === 200;
    };
    const howManyTake = async (key: string) => {
      const each = await Promise.all(["awards", "justice", "courts"].map((name) => takes(name, key)));
      return each.filter(Boolean).length;
    };
    const takenOver = () => services.gateway.output().split("took over a changed file of keys").length - 1;
    let isOver = false;
    const answers: object[] = [];
    const asking = (async () => {
      while (!isOver) answers.push(await askAt(services.url, question));
    })();
    // First all know the new key, then it signs, then nobody knows the old one.
    write(one, other);
    await waitUntil("all know the new key", async () => (await howManyTake(other)) === 3);
    await waitUntil("the gateway knows it too", () => takenOver() === 1);
    write(other, one);
    await waitUntil("the gateway signs with it", () => takenOver() === 2);
    write(other);
    await waitUntil("nobody knows the old key", async () => (await howManyTake(one)) === 0);
    isOver = true;
    await asking;
    expect(answers.length).toBeGreaterThan(10);
    for (const given of answers) expect(given).toEqual(answer);
  });
});

describe("what a subgraph hears of a client", () => {
  let justice: RecordingSubgraph;
  beforeAll(async () => {
    justice = await startRecordingSubgraph({ justice: { __typename: "JusticeSector", name: "Tư pháp" } });
  });
  afterAll(() => justice?.close());

  const sent = {
    authorization: "Bearer abc",
    cookie: "session=abc",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    tracestate: "a=b",
    "x-request-id": "r-1",
    "x-graph-principal": "forged",
    "x-graph-signature": "forged",
    "x-forwarded-for": "10.0.0.1",
  };

  /** The headers that it is asked with by a gateway with some settings, when a client has sent some. */
  async function heard(env: Record<string, string>, ...clients: readonly Record<string, string>[]) {
    const settings = { SUBGRAPH_URLS: `justice=${justice.url}`, ...env };
    const gateway = await startProcess("gateway", [], { env: settings });
    const known = justice.asked.length;
    for (const headers of clients) {
      const init = post('{"query":"{ justice { name } }"}', headers);
      const response = await fetch(`${gateway.url}/graphql`, init);
      expect(await response.json()).toEqual({ data: { justice: { name: "Tư pháp" } } });
    }
    await gateway.stop();
    return justice.asked.slice(known);
  }

  it("is the context of a trace, the time that is left and one of the languages, and nothing else", async () => {
    const long = { ...sent, traceparent: "0".repeat(12_000) };
    const [headers = {}, withoutTrace = {}] = await heard({}, sent, long);
    expect(withoutTrace["traceparent"]).toBeUndefined();
    expect(Object.keys(headers).sort()).toEqual([
      "accept",
      "accept-language",
      "connection",
      "content-length",
      "content-type",
      "host",
      "traceparent",
      "tracestate",
      "x-time-left-ms",
    ]);
    expect(headers).toMatchObject({ traceparent: sent.traceparent, tracestate: sent.tracestate });
  });

  it("is what the configuration lists, and who asks as the gateway says it", async () => {
    const [headers = {}] = await heard({ FORWARDED_HEADERS: "x-request-id", SUBGRAPH_KEYS: one }, sent);
    expect(headers["x-request-id"]).toBe("r-1");
    expect(headers["traceparent"]).toBeUndefined();
    for (const name of ["authorization", "cookie", "x-forwarded-for"]) expect(headers[name]).toBeUndefined();
    expect(headers["x-graph-signature"]).toMatch(/^one\.\d{13}\./);
    expect(headers["x-graph-principal"]).toBeUndefined();
  });
});

/** Why a subgraph with such settings does not start, as its process would write it. */
function reasonOf(settings: NodeJS.ProcessEnv): string {
  try {
    const config = readConfig(settings);
    checkReach(config);
    if (config.subgraphKeys) openSharedKeys(config.subgraphKeys, log);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as StartError).message;
  }
  throw new Error("it starts");
}

describe("what is not told of keys stops the start in one line:", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "a network without a key",
      { HOST: "0.0.0.0" },
      /^HOST=0\.0\.0\.0 is reached from other machines, and a subgraph/,
    ],
    [
      "a key without a name",
      { SUBGRAPH_KEYS: "k".repeat(40) },
      /SUBGRAPH_KEYS: entry 1 is not of the form id=key/,
    ],
    ["a short key", { SUBGRAPH_KEYS: "one=kkkkk" }, /SUBGRAPH_KEYS: the key one has 5 characters/],
    ["two places for keys", { SUBGRAPH_KEYS: one, SUBGRAPH_KEY_FILE: "x" }, /are both set; set one of them/],
    ["a file that is not there", { SUBGRAPH_KEY_FILE: "no-such-file" }, /^SUBGRAPH_KEY_FILE=.*ENOENT/],
    [
      "a login handed on",
      { FORWARDED_HEADERS: "Authorization" },
      /FORWARDED_HEADERS="Authorization": is a list of/,
    ],
    [
      "a time that a client chooses",
      { FORWARDED_HEADERS: "x-time-left-ms" },
      /FORWARDED_HEADERS="x-time-left-ms": is a list of/,
    ],
  ])("%s", (_what, settings, reason) => {
    const line = reasonOf({ PORT: "0", ...settings });
    expect(line).toMatch(reason);
    expect(line).toMatch(/^[^\n]+$/);
    expect(line).not.toContain("kkkkk");
  });

  it("by the process of a subgraph, before it listens", async () => {
    const env = { DATA_DIR: folder.path, PORT: "0", SUBGRAPH_KEYS: "one=kkkkk" };
    const { code, stderr } = await runCommand("subgraph", ["courts"], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/SUBGRAPH_KEYS: the key one has 5 characters/);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain("kkkkk");
  });
});
