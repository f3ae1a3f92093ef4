import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { checkAuthentication } from "../../gateway/guard/access/authentication";
import { environmentVariables, readConfig } from "../../platform/config/config";
import { sectors } from "../../subgraphs/sectors";
import { composeFile, composeText, root, withVariables, type Service } from "./compose-file";

const { services } = composeFile;
const subgraphs = ["awards", ...sectors.map(({ name }) => name)];
const given = {
  MYSQL_PASSWORD: "0123abcd",
  SUBGRAPH_KEYS: `first=${"0123abcd".repeat(4)}`,
  PUBLIC_READ: "on",
};
const conditions = ["service_started", "service_healthy", "service_completed_successfully"];

const ownServices = Object.entries(services).filter(([, { build }]) => build !== undefined);

function service(name: string): Service {
  const found = services[name];
  if (!found) throw new Error(`there is no service ${name}`);
  return found;
}

function environmentOf(name: string, values: Record<string, string> = given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(service(name).environment).map(([key, value]) => [key, withVariables(value, values)]),
  );
}

describe("docker-compose.yml", () => {
  it("has the database, the import, the gateway, and a service for awards and for each sector", () => {
    expect(Object.keys(services).sort()).toEqual(["gateway", "import", "mysql", ...subgraphs].sort());
  });

  it("runs one image for all that is ours, and each a command that is there", () => {
    expect(new Set(ownServices.map(([, { image }]) => image)).size).toBe(1);
    for (const [, { command }] of ownServices) {
      expect(command[0]).toBe("node");
      const source = command[1]?.replace(/^dist\/(commands\/[a-z-]+)\.js$/, "$1.ts") ?? "";
      expect(source).toMatch(/^commands\//);
      expect(existsSync(join(root, source))).toBe(true);
    }
  });

  it.each(subgraphs)("starts the %s subgraph like every other, by its name", (name) => {
    const { command, ...same } = service(name);
    const { command: _, ...awards } = service("awards");
    expect(command.slice(1)).toEqual(["dist/commands/subgraph.js", name]);
    expect(same).toEqual(awards);
  });

  it("bounds the memory and the processes of every service", () => {
    for (const [name, { mem_limit: memory, pids_limit: processes }] of Object.entries(services))
      expect({ name, memory, processes }).toEqual({
        name,
        memory: expect.stringMatching(/^\d+[mg]$/),
        processes: expect.any(Number),
      });
  });

  it("hands every setting on to whom it is for, but for those that the image sets and those that name files", () => {
    const left = ["PORT", "HOST", "NODE_ENV", "AUTH_SECRET_FILE", "SUBGRAPH_KEY_FILE"];
    const handed = new Set(ownServices.flatMap(([name]) => Object.keys(environmentOf(name))));
    expect([...environmentVariables].filter((name) => !handed.has(name)).sort()).toEqual(left.sort());
    for (const name of left) expect(composeText).toContain(name);
    const { operationTimeoutMs, workers, rateLimit } = readConfig(
      environmentOf("gateway", { ...given, OPERATION_TIMEOUT_MS: "7", WORKERS: "3", RATE_LIMIT: "5" }),
    );
    expect({ operationTimeoutMs, workers, rateLimit }).toEqual({
      operationTimeoutMs: 7,
      workers: 3,
      rateLimit: 5,
    });
    expect(
      readConfig(environmentOf("awards", { ...given, WORKERS: "2", DATABASE_POOL_SIZE: "4" })),
    ).toMatchObject({ workers: 2, database: { server: { poolSize: 4 } } });
  });

  it("pins every image to a version", () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/^[a-z-]+:\d+\.\d+/);
  });

  it("asks every service that stays for its health, and waits for what can be waited for", () => {
    for (const [name, { healthcheck, depends_on: needed = {} }] of Object.entries(services)) {
      if (name !== "import") expect(healthcheck?.test[0]).toMatch(/^CMD/);
      for (const [other, { condition }] of Object.entries(needed)) {
        expect(Object.keys(services)).toContain(other);
        expect(conditions).toContain(condition);
        if (condition === "service_healthy") expect(service(other).healthcheck).toBeDefined();
      }
    }
  });

  it("probes health with a script that Node takes", () => {
    const probes = ownServices.flatMap(([, { healthcheck }]) => (healthcheck ? [healthcheck.test] : []));
    expect(probes).toHaveLength(subgraphs.length + 1);
    for (const [kind, node, flag, script] of probes) {
      expect([kind, node, flag]).toEqual(["CMD", "node", "-e"]);
      expect(() => new Script(script ?? "")).not.toThrow();
      expect(script).toMatch(/^fetch\('http:\/\/127\.0\.0\.1:4000\/(livez|readyz)'\)/);
    }
  });

  it("names volumes and configs that it declares", () => {
    for (const { volumes = [], configs = [] } of Object.values(services)) {
      for (const volume of volumes) expect(Object.keys(composeFile.volumes)).toContain(volume.split(":")[0]);
      for (const { source } of configs) expect(Object.keys(composeFile.configs)).toContain(source);
    }
  });

  it("opens the gateway's port only, to this machine only unless told otherwise", () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(["gateway"]);
    expect(open[0]?.[1].ports?.map((port) => withVariables(port, {}))).toEqual(["127.0.0.1:4000:4000"]);
  });

  it("gives every process a configuration that it takes", () => {
    for (const [name] of ownServices) expect(() => readConfig(environmentOf(name))).not.toThrow();
  });

  it("tells the gateway where each subgraph is", () => {
    const { subgraphUrls } = readConfig(environmentOf("gateway"));
    expect(Object.fromEntries(subgraphUrls)).toEqual(
      Object.fromEntries(subgraphs.map((name) => [name, `http://${name}:4000/graphql`])),
    );
  });

  it("gives the import and the subgraphs one database address, of a user who may make databases of that prefix", () => {
    const addresses = new Set(["import", ...subgraphs].map((name) => environmentOf(name)["DATABASE_URL"]));
    const [address = "", ...others] = addresses;
    expect(others).toEqual([]);
    const { protocol, username, password, hostname, pathname } = new URL(address);
    expect({ protocol, username, password, hostname }).toEqual({
      protocol: "mysql:",
      username: service("mysql").environment["MYSQL_USER"],
      password: given.MYSQL_PASSWORD,
      hostname: "mysql",
    });
    const { grants } = composeFile.configs as { grants: { content: string } };
    expect(grants.content).toContain(`ON \`${pathname.slice(1)}\\_%\`.* TO '${username}'@'%'`);
  });

  it("keeps text in a collation that MySQL and MariaDB both have", () => {
    expect(service("mysql").command).toContain("--collation-server=utf8mb4_unicode_520_ci");
  });

  it("holds no secret, and the example explains every variable without giving one away", () => {
    const example = readFileSync(join(root, "docker.env.example"), "utf8");
    const used = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    for (const name of used) expect(example).toMatch(new RegExp(`^${name}=`, "m"));
    for (const name of ["MYSQL_PASSWORD", "SUBGRAPH_KEYS", "AUTH_SECRET"])
      expect(example).toMatch(new RegExp(`^${name}=$`, "m"));
    for (const { environment } of Object.values(services)) {
      for (const [key, value] of Object.entries(environment))
        if (/PASSWORD$|SECRET|TOKEN|KEYS/.test(key) && !key.includes("RANDOM"))
          expect(value).toMatch(/^\$\{\w+:(\?[^}]+|-)\}$/);
    }
  });

  it("gives the gateway and the subgraphs the same keys, and nobody else any", () => {
    for (const name of Object.keys(services)) {
      const keys = service(name).environment["SUBGRAPH_KEYS"];
      if (name === "gateway" || subgraphs.includes(name)) expect(keys).toMatch(/^\$\{SUBGRAPH_KEYS:\?/);
      else expect(keys).toBeUndefined();
    }
  });

  it("has a gateway that starts when it is said who may read, and not before", () => {
    const { PUBLIC_READ: _, ...silent } = given;
    const gatewayOf = (values: Record<string, string>) => ({
      ...readConfig({ ...environmentOf("gateway", values) }),
      // As the image has it.
      host: "0.0.0.0",
    });
    expect(() => checkAuthentication(gatewayOf(given))).not.toThrow();
    const tokens = { AUTH_SECRET: "0123abcd".repeat(4) };
    expect(() => checkAuthentication(gatewayOf({ ...silent, ...tokens }))).not.toThrow();
    expect(() => checkAuthentication(gatewayOf(silent))).toThrow("nothing says who may read");
  });
});
