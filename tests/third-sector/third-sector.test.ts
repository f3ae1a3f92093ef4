import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { parse as parseYaml } from "yaml";
import { askAt } from "../../testing/ask";
import { runCommand } from "../../testing/run-command";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenOf, tokenSettings } from "../../testing/tokens";
import { changesBetween, copyTree, filesOf, type TreeFiles } from "./copied-tree";
import { queriesOfNarrowedFields } from "./narrowed-fields";
import { addOwnClusterField, addProcuracy } from "./procuracy";

/**
 * Compiles what has changed in a copied tree. The compiler takes what it knows of a file by its path from there, so it must
 * not look through the link to where the packages are.
 */
function build(tree: string): void {
  const tsc = join(tree, "node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(
    process.execPath,
    ["--preserve-symlinks", "--preserve-symlinks-main", tsc, "-p", ".", "--preserveSymlinks"],
    { cwd: tree, encoding: "utf8" },
  );
  expect(stdout).toBe("");
}

describe("a third sector", () => {
  const folder = temporaryFolder();
  const tree = join(folder.path, "tree");
  const env = { DATA_DIR: join(folder.path, "data") };
  let before: TreeFiles;
  let graph: RunningProcess | undefined;
  const ask = <Data>(query: string) => askAt<Data>(graph?.url ?? "", query);

  beforeAll(async () => {
    copyTree(tree);
    addOwnClusterField(tree);
    before = filesOf(tree);
    addProcuracy(tree);
    build(tree);
    expect(await runCommand("schema", [], {}, tree)).toMatchObject({ code: 0 });
    expect(await runCommand("import", [], env, tree)).toMatchObject({ code: 0, stderr: "" });
    graph = await startProcess("start", [], { env: { ...env, ...tokenSettings }, cwd: tree });
  }, 240_000);
  afterAll(async () => {
    await graph?.stop();
    folder.remove();
  });

  it("is answered beside the two", async () => {
    const { data, errors } = await ask<{ sectors: { code: string }[] }>(
      "{ sectors { code name units { nodes { name } } clusters { nodes { name } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.sectors.map(({ code }) => code)).toEqual(["JUSTICE", "COURT", "PROCURACY"]);
    expect(data.sectors[2]).toEqual({
      code: "PROCURACY",
      name: "Ngành Kiểm sát nhân dân",
      units: { nodes: [{ name: "Viện kiểm sát nhân dân tối cao" }, { name: "Vụ Thi đua" }] },
      clusters: { nodes: [{ name: "Cụm thi đua số 1" }] },
    });
  });

  it("has all that a sector has: seasons, members, its root, its ids and the awards' fields", async () => {
    const { data, errors } = await ask(
      `{
        procuracy { cluster(code: "spp-cluster-1") { season(year: 2025) {
          members(roles: [HEAD]) { unit { name parent { code } sources { document { title } } } }
          nominations { id }
        } } }
        node(id: "ProcuracyUnit:spp-dec") { ... on Unit { kind sector { code } awards { id } } }
        shared: node(id: "Finding:spp-v1") { ... on Finding { kind unit { code ... on ProcuracyUnit { parent { code } } } } }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      procuracy: {
        cluster: {
          season: {
            members: [
              {
                unit: {
                  name: "Vụ Thi đua",
                  parent: { code: "spp" },
                  sources: [{ document: { title: "Báo cáo công tác thi đua của ngành Kiểm sát" } }],
                },
              },
            ],
            nominations: [],
          },
        },
      },
      node: { kind: "DEPARTMENT", sector: { code: "PROCURACY" }, awards: [] },
      shared: { kind: "RESULT", unit: { code: "spp-dec", parent: { code: "spp" } } },
    });
  });

  it("answers a field that only its clusters have, under each field that leads to them through interfaces", async () => {
    const api = buildSchema(readFileSync(join(tree, "schema", "api.graphql"), "utf8"));
    const queries = queriesOfNarrowedFields(api, {
      below: "EmulationCluster",
      selection: "__typename ... on ProcuracyCluster { motto }",
      values: {
        "cluster.code": '"spp-cluster-1"',
        "unit.code": '"spp-dec"',
        "season.year": "2025",
        "successors.asOf": '"2025-07-01"',
        "predecessors.asOf": '"2025-07-01"',
      },
      roots: {
        Sector: "sectors { # }",
        EmulationCluster: 'node(id: "ProcuracyCluster:spp-cluster-1") { ... on EmulationCluster { # } }',
        ClusterSeason: `node(id: "ProcuracyClusterSeason:spp-cluster-1-2025") { ... on ClusterSeason { # } }`,
        Unit: 'node(id: "ProcuracyUnit:spp-dec") { ... on Unit { # } }',
      },
    });
    const telling: string[] = [];
    for (const [field, query] of queries) {
      const { data, errors } = await ask(query);
      expect([query, errors]).toEqual([query, undefined]);
      if (JSON.stringify(data).includes("Vững về chính trị")) telling.push(field);
    }
    expect(telling).toEqual(
      expect.arrayContaining(["Sector.cluster", "ClusterSeason.cluster", "Unit.parent"]),
    );
  });

  it("is written by its own officers, on its own calendar, and by no others", async () => {
    const mutation = `mutation ($input: OpenSeasonInput!) {
      openProcuracySeason(input: $input) {
        season { id startsOn endsOn state members { unit { code } } transitions { to } }
        userErrors { code path }
      }
    }`;
    const input = {
      clusterId: "ProcuracyCluster:spp-cluster-1",
      year: 2026,
      write: { idempotencyKey: "open-2026", sourceIds: ["SourceDocument:K1"] },
    };
    const open = (role: string) => askAt(graph?.url ?? "", mutation, { input }, tokenOf(role));
    expect(await open("sector-officer:COURT")).toMatchObject({
      data: { openProcuracySeason: null },
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
    expect(await open("sector-officer:PROCURACY")).toEqual({
      data: {
        openProcuracySeason: {
          season: {
            id: "ProcuracyClusterSeason:spp-cluster-1-2026",
            ...{ startsOn: "2025-12-01", endsOn: "2026-11-30", state: "PLANNED" },
            members: [{ unit: { code: "spp" } }, { unit: { code: "spp-dec" } }],
            transitions: [{ to: "LAUNCHED" }],
          },
          userErrors: [],
        },
      },
    });
  });

  it("took a folder, a line in the list, four lines of compose file, and what `npm run schema` writes anew", () => {
    const { added, grown, removed } = changesBetween(before, filesOf(tree));
    expect(removed).toEqual([]);
    expect(added.filter((file) => !file.startsWith(join("subgraphs", "procuracy")))).toEqual([
      join("schema", "procuracy.graphql"),
    ]);
    const { [join("subgraphs", "sectors.ts")]: list, "docker-compose.yml": services, ...written } = grown;
    expect(list).toBe(1);
    // The blank line between two services is the fifth.
    expect(services).toBe(5);
    const schemas = ["api", "awards", "courts", "justice", "supergraph"];
    // The guide to the kinds of records says which kinds of unit there are.
    expect(Object.keys(written).sort()).toEqual([
      join("docs", "records.md"),
      ...schemas.map((name) => join("schema", `${name}.graphql`)),
    ]);
  });

  it("passes the check of the schemas, and its compose file names it twice", async () => {
    expect(await runCommand("schema", ["--check"], {}, tree)).toEqual({ code: 0, stdout: "", stderr: "" });
    const compose = parseYaml(
      Buffer.from(filesOf(tree).get("docker-compose.yml") ?? "", "latin1").toString(),
      { merge: true },
    ) as {
      services: Record<string, { command: string[]; environment: Record<string, string> }>;
    };
    expect(compose.services["procuracy"]?.command).toContain("procuracy");
    expect(compose.services["gateway"]?.environment["SUBGRAPH_URLS"]).toContain(
      "procuracy=http://procuracy:",
    );
  });
});
