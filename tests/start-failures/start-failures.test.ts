import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { httpSources } from "../../commands/http-sources";
import { planHere } from "../../gateway/execution/planning/planner";
import { HttpSource } from "../../gateway/sources/http-source";
import { createGateway } from "../../gateway/supergraph/graph-gateway";
import { explainLoadFailure } from "../../gateway/supergraph/load-failure";
import { defaults } from "../../platform/config/testkit/defaults";
import { StartError } from "../../platform/errors/start-error";
import { createLogger } from "../../platform/observability/logger";
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

/** Why a gateway does not start over a supergraph, as its process would write it. */
async function reasonOfGateway(path: string): Promise<string> {
  const log = createLogger("test", "silent");
  const source = () => new HttpSource({ subgraph: "none", url: "http://127.0.0.1:1/", timeoutMs: 1_000 });
  try {
    const { gateway } = await createGateway({
      supergraph: path,
      source,
      log,
      planner: planHere,
      executor: "compiled",
    });
    await gateway.load({ apollo: {} });
  } catch (error) {
    const explained = explainLoadFailure(path, error);
    expect(explained).toBeInstanceOf(StartError);
    return explained.message;
  }
  throw new Error(`it starts over ${path}`);
}

describe("a supergraph that cannot be served is refused in one line:", () => {
  beforeAll(() => {
    writeFileSync(file("broken.graphql"), "type Query {\n  sectors: [Sector\n");
    writeFileSync(file("plain.graphql"), "type Query { hello: String }\n");
    writeFileSync(file("cut.graphql"), supergraph.slice(0, supergraph.length / 2));
    writeFileSync(
      file("moving.graphql"),
      supergraph.replace(
        "@join__field(graph: JUSTICE",
        '$&, override: "courts", overrideLabel: "percent(10)"',
      ),
    );
    writeFileSync(
      file("parenthesis.graphql"),
      supergraph.replace(
        "@join__field(graph: JUSTICE",
        '$&, requires: "price(in: 1)", override: "courts", overrideLabel:"percent(5)"',
      ),
    );
    writeFileSync(file("strange.graphql"), supergraph.replace("/inaccessible/v0.2", "/policy/v0.1"));
    writeFileSync(file("headless.graphql"), supergraph.slice(0, supergraph.lastIndexOf("\n}\n", 20_000) + 3));
  });

  it.each([
    ["broken.graphql", /is not GraphQL at line 3: .* Give all of what composition has written\./],
    ["plain.graphql", /is no composed supergraph: .* Give the output of composition\./],
    ["cut.graphql", /is not GraphQL at line \d+: .* Give all of what composition has written\./],
    ["moving.graphql", /@override\(label: "percent\(10\)"\).* Take the labels away, and compose it again\./],
    ["parenthesis.graphql", /@override\(label: "percent\(5\)"\)/],
    ["headless.graphql", /cannot be served: .* Give it as composition has written it/],
    ["missing.graphql", /cannot be read \(ENOENT\)\. Compose it with `npm run schema`, or set SUPERGRAPH/],
  ])("%s", async (name, reason) => {
    const line = await reasonOfGateway(file(name));
    expect(line).toMatch(/^[^\n]+$/);
    expect(line).toMatch(reason);
    expect(line).toContain(file(name));
  });

  it.each([
    [
      "gateway",
      "strange.graphql",
      /cannot be served: it needs https:\/\/\S+ \(for: SECURITY\), .* Compose it without/,
    ],
    ["start", "broken.graphql", /is not GraphQL at line 3: .* Give all of what composition has written\./],
  ])("by the process of %s, which ends", async (command, name, reason) => {
    const line = await reasonOf(command, [], { SUPERGRAPH: file(name) });
    expect(line).toMatch(reason);
    expect(line).toContain(file(name));
  });
});

it.each([
  ["", /^The supergraph has no address of the subgraph "rivers"/],
  ["ftp://rivers", /^The supergraph has "ftp:\/\/rivers" as the address of the subgraph "rivers"/],
])(
  "an address of a subgraph that cannot be asked is refused with the setting that mends it: %j",
  (address, line) => {
    const source = httpSources(defaults, createLogger("test", "silent"));
    expect(() => source("rivers", address)).toThrow(StartError);
    expect(() => source("rivers", address)).toThrow(line);
    expect(() => source("rivers", address)).toThrow("Set SUBGRAPH_URLS to rivers=http://");
  },
);

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

it("wrong settings are refused in one line, which names all of them", async () => {
  const line = await reasonOf("start", [], { PORT: "abc", LOG_LEVEL: "loud", SUBGRAPH_TIMEOUT_MS: "0" });
  expect(line).toMatch(/^The configuration is wrong\. /);
  expect(line).toMatch(/PORT="abc".*SUBGRAPH_TIMEOUT_MS="0".*LOG_LEVEL="loud"/);
});

it.each([
  ["nobody", 'There is no subgraph "nobody". Give one of awards, justice, courts.'],
  ["", 'There is no subgraph "". Give one of awards, justice, courts.'],
])("a subgraph called %j is refused with the names of those that are there", async (name, line) => {
  expect(await reasonOf("subgraph", name === "" ? [] : [name], {})).toBe(line);
});
