import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { send, sendGet } from "./send";

/** Is loaded before the graph, in each of its threads too: writes down whom it looks up or connects to. */
const recorder = `
  const { appendFileSync } = require("node:fs");
  const { Socket } = require("node:net");
  const dns = require("node:dns");
  const dgram = require("node:dgram");
  const note = (what, args) =>
    appendFileSync(process.env.RECORDED, what + " " + JSON.stringify(args.filter((one) => typeof one !== "function")) + "\\n");
  const watch = (holder, name) => {
    const own = holder[name];
    holder[name] = function (...args) {
      note(name, args);
      return own.apply(this, args);
    };
  };
  watch(Socket.prototype, "connect");
  watch(dgram.Socket.prototype, "send");
  watch(dgram.Socket.prototype, "connect");
  for (const name of Object.keys(dns).filter((key) => /^(lookup|resolve)/.test(key))) watch(dns, name);
  for (const name of Object.keys(dns.promises).filter((key) => /^(lookup|resolve)/.test(key))) watch(dns.promises, name);
  note("started", []);
`;

/** What would make Apollo's packages and OpenTelemetry call whoever is named there, or their makers. */
const askingForReports = {
  APOLLO_KEY: "service:graph:key",
  APOLLO_GRAPH_REF: "graph@current",
  APOLLO_SCHEMA_REPORTING: "true",
  APOLLO_TELEMETRY_DISABLED: "false",
  APOLLO_OUT_OF_BAND_REPORTER_ENDPOINT: "http://192.0.2.1/errors",
  APOLLO_SCHEMA_CONFIG_DELIVERY_ENDPOINT: "http://192.0.2.1/schemas",
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://192.0.2.1/traces",
  OTEL_TRACES_EXPORTER: "otlp",
  HTTP_PROXY: "http://192.0.2.1:3128",
  HTTPS_PROXY: "http://192.0.2.1:3128",
};

describe("the graph in one process", () => {
  const folder = temporaryFolder();
  const recorded = join(folder.path, "recorded");
  const noted = () =>
    readFileSync(recorded, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  afterAll(() => folder.remove());

  it("connects to nobody and looks nobody up, from its start to its end and whatever its environment asks for", async () => {
    const script = join(folder.path, "recorder.cjs");
    writeFileSync(script, recorder);
    writeFileSync(recorded, "");
    const env = {
      NODE_OPTIONS: `--require ${script}`,
      RECORDED: recorded,
      NODE_ENV: "production",
      INTROSPECTION: "on",
      ...askingForReports,
    };
    const graph = await startGraph({ env, dataDir: join(folder.path, "data") });
    const names = [
      "sectors { code }",
      "__schema { types { name } }",
      'node(id: "http://attacker.example/:x") { id }',
    ];
    for (const name of names) await send(graph.url, { query: `{ ${name} }` });
    await send(graph.url, { query: "{ awards(first: 5) { nodes { recipient { __typename } } } }" });
    await send(graph.url, { query: "{" });
    for (const path of ["/", "/operations", "/readyz", "/nothing"]) await sendGet(graph.url, path);
    await graph.stop();
    expect(noted().length).toBeGreaterThan(0);
    // Listening looks its own address up, which HOST names.
    const own = ["started []", 'lookup ["127.0.0.1"]'];
    expect(noted().filter((line) => !own.includes(line))).toEqual([]);
  });

  it("would be seen if it did", async () => {
    writeFileSync(recorded, "");
    const script = join(folder.path, "recorder.cjs");
    const env = {
      NODE_OPTIONS: `--require ${script}`,
      RECORDED: recorded,
      RATE_LIMIT: "100",
      REDIS_URL: "redis://127.0.0.1:9/0",
    };
    const graph = await startGraph({ env, dataDir: join(folder.path, "data") });
    await waitUntil("it tries the Redis that it was given", () =>
      noted().some((line) => line.includes("connect")),
    );
    await graph.stop();
    const connections = noted().filter((line) => !line.startsWith("started"));
    for (const line of connections) expect(line).toContain("127.0.0.1");
  });
});
