import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { runCommand } from "../../testing/run-command";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

const folder = temporaryFolder();
const file = (name: string) => join(folder.path, name);
const supergraph = readFileSync(join(root, "schema", "supergraph.graphql"), "utf8");

afterAll(() => folder.remove());

type Settings = Readonly<Record<string, string>>;

/** Runs a command that must not start, and gives the one line that says why. */
async function reasonOf(command: string, args: readonly string[], settings: Settings): Promise<string> {
  const env = { DATA_DIR: file("data"), PORT: "0", ...settings };
  const { code, stderr } = await runCommand(command, args, env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trim();
}

describe("a supergraph that cannot be served is refused in one line:", () => {
  beforeAll(() => {
    writeFileSync(file("broken.graphql"), "type Query {\n  sectors: [Sector\n");
    writeFileSync(file("plain.graphql"), "type Query { hello: String }\n");
    writeFileSync(file("cut.graphql"), supergraph.slice(0, supergraph.length / 2));
    writeFileSync(file("headless.graphql"), supergraph.slice(0, supergraph.lastIndexOf("\n}\n", 20_000) + 3));
  });

  it.each([
    ["broken.graphql", /is not GraphQL at line 3: .* Compose it again\./],
    ["plain.graphql", /is no composed supergraph: .* Give the output of composition\./],
    ["cut.graphql", /is not GraphQL at line \d+: .* Compose it again\./],
    ["headless.graphql", /cannot be served: .* Compose it again\./],
    ["missing.graphql", /cannot be read \(ENOENT\)\. Compose it with `npm run schema`, or set SUPERGRAPH/],
  ])("%s", async (name, reason) => {
    const line = await reasonOf("gateway", [], { SUPERGRAPH: file(name) });
    expect(line).toMatch(reason);
    expect(line).toContain(file(name));
  });

  it("by the embedded graph too", async () => {
    expect(await reasonOf("start", [], { SUPERGRAPH: file("broken.graphql") })).toMatch(/is not GraphQL/);
  });
});

describe("an address that cannot be listened on is refused in one line:", () => {
  const ours = createServer();
  let taken: string;

  beforeAll(async () => {
    ours.listen(0, "127.0.0.1");
    await once(ours, "listening");
    taken = String((ours.address() as AddressInfo).port);
  });
  afterAll(() => ours.close());

  it.each([
    ["start", []],
    ["gateway", []],
    ["subgraph", ["courts"]],
  ])("a port in use, by %s", async (command, args) => {
    expect(await reasonOf(command, args, { PORT: taken })).toBe(
      `Port ${taken} on 127.0.0.1 is in use. End what holds it, or set PORT to another.`,
    );
  });

  it.each(["203.0.113.7", "no-such-host.invalid"])("the host %s, which is not this machine", async (host) => {
    expect(await reasonOf("gateway", [], { HOST: host, PUBLIC_READ: "on" })).toBe(
      `${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1.`,
    );
  });
});

describe("a data folder that cannot be written is refused in one line", () => {
  beforeAll(() => writeFileSync(file("a-file"), ""));

  it.each([
    ["start", [], join(file("a-file"), "data")],
    ["subgraph", ["justice"], file("a-file")],
    ["import", [], "/proc/emulation-graph"],
  ])("by %s", async (command, args, dataDir) => {
    const line = await reasonOf(command, args, { DATA_DIR: dataDir });
    expect(line).toMatch(/^The data folder .+ cannot be written \(E[A-Z]+\)\. .* or set DATA_DIR to another/);
    expect(line).toContain(dataDir);
  });
});

describe("a wrong setting is refused in one line:", () => {
  it.each<[string, Settings, RegExp]>([
    ["a port that is no number", { PORT: "abc" }, /PORT="abc": is a number/],
    ["a port beyond the last", { PORT: "99999" }, /PORT="99999": is 0 to 65535/],
    ["a level that no log has", { LOG_LEVEL: "loud" }, /LOG_LEVEL="loud": is one of .*\bwarn\b/],
    ["a time that is none", { SUBGRAPH_TIMEOUT_MS: "soon" }, /SUBGRAPH_TIMEOUT_MS="soon": /],
    [
      "a cache that is not known",
      { RESPONSE_CACHE: "disk" },
      /RESPONSE_CACHE="disk": is one of off, memory, redis/,
    ],
    [
      "a cache in a Redis that is not named",
      { RESPONSE_CACHE: "redis" },
      /RESPONSE_CACHE="redis": needs REDIS_URL/,
    ],
    [
      "a Redis of another form",
      { REDIS_URL: "cache1:6379" },
      /REDIS_URL="cache1:6379": is an address like redis:/,
    ],
    [
      "a cache with Apollo's executor",
      { RESPONSE_CACHE: "memory", GATEWAY_EXECUTOR: "apollo" },
      /RESPONSE_CACHE="memory": GATEWAY_EXECUTOR=apollo keeps no answers/,
    ],
    ["addresses of another form", { SUBGRAPH_URLS: "justice" }, /SUBGRAPH_URLS="justice": is a list like/],
  ])("%s", async (_what, settings, reason) => {
    const line = await reasonOf("gateway", [], settings);
    expect(line).toMatch(/^The configuration is wrong\. /);
    expect(line).toMatch(reason);
  });

  it("and all that are wrong are named together", async () => {
    const line = await reasonOf("start", [], { PORT: "abc", LOG_LEVEL: "loud", SUBGRAPH_TIMEOUT_MS: "0" });
    expect(line).toMatch(/PORT="abc".*SUBGRAPH_TIMEOUT_MS="0".*LOG_LEVEL="loud"/);
  });
});

it.each([
  ["nobody", 'There is no subgraph "nobody". Give one of awards, justice, courts.'],
  ["", 'There is no subgraph "". Give one of awards, justice, courts.'],
])("a subgraph called %j is refused with the names of those that are there", async (name, line) => {
  expect(await reasonOf("subgraph", name === "" ? [] : [name], {})).toBe(line);
});
