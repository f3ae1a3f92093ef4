import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { planHere } from "../../gateway/execution/planning/planner";
import { HttpSource } from "../../gateway/sources/http-source";
import { createGateway, explainLoadFailure } from "../../gateway/supergraph/graph-gateway";
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
    writeFileSync(file("headless.graphql"), supergraph.slice(0, supergraph.lastIndexOf("\n}\n", 20_000) + 3));
  });

  it.each([
    ["broken.graphql", /is not GraphQL at line 3: .* Compose it again\./],
    ["plain.graphql", /is no composed supergraph: .* Give the output of composition\./],
    ["cut.graphql", /is not GraphQL at line \d+: .* Compose it again\./],
    ["moving.graphql", /@override\(label: "percent\(10\)"\).* Take the labels away, and compose it again\./],
    ["headless.graphql", /cannot be served: .* Compose it again\./],
    ["missing.graphql", /cannot be read \(ENOENT\)\. Compose it with `npm run schema`, or set SUPERGRAPH/],
  ])("%s", async (name, reason) => {
    const line = await reasonOfGateway(file(name));
    expect(line).toMatch(/^[^\n]+$/);
    expect(line).toMatch(reason);
    expect(line).toContain(file(name));
  });

  it.each([
    ["gateway", "headless.graphql", /cannot be served: .* Compose it again\./],
    ["start", "broken.graphql", /is not GraphQL at line 3: .* Compose it again\./],
  ])("by the process of %s, which ends", async (command, name, reason) => {
    const line = await reasonOf(command, [], { SUPERGRAPH: file(name) });
    expect(line).toMatch(reason);
    expect(line).toContain(file(name));
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
