import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const config = join(root, ".dependency-cruiser.cjs");
const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** Small files, each with the rule that it breaks; those without one keep to all. */
const files: readonly { file: string; imports: readonly string[]; breaks?: string }[] = [
  { file: "platform/text/fold.ts", imports: ["node:path"] },
  { file: "platform/ids/id.ts", imports: ["../text/fold", "graphql"] },
  {
    file: "platform/ids/domain.ts",
    imports: ["../../subgraphs/sectors"],
    breaks: "platform-knows-no-domain",
  },
  { file: "platform/ids/by-chance.ts", imports: ["no-such-package"], breaks: "imports-are-found" },
  { file: "gateway/serve.ts", imports: ["../platform/ids/id", "graphql"] },
  {
    file: "gateway/peek.ts",
    imports: ["../subgraphs/awards/title.store"],
    breaks: "gateway-knows-no-subgraph",
  },
  // A circle is told once, at its first file.
  { file: "gateway/order-line.ts", imports: ["./order"], breaks: "no-circle" },
  { file: "gateway/order.ts", imports: ["./order-line"] },
  { file: "gateway/plan.ts", imports: ["./planner"], breaks: "no-circle" },
  { file: "gateway/planner.ts", imports: ["type ./plan"] },
  { file: "gateway/trace.ts", imports: ["prettier"], breaks: "shipped-code-needs-no-development-package" },
  { file: "gateway/page.ts", imports: ["../web/ide/main"], breaks: "server-knows-no-page" },
  { file: "gateway/boot.ts", imports: ["../testing/graph"], breaks: "tests-are-not-imported" },
  { file: "subgraphs/sectors.ts", imports: ["./justice/definition", "./courts/definition"] },
  { file: "subgraphs/sector-code.ts", imports: ["./sectors"] },
  { file: "subgraphs/sector/definition.ts", imports: [] },
  { file: "subgraphs/sector/unit.type.ts", imports: ["./cluster.type", "../sector-code", "../sectors"] },
  { file: "subgraphs/sector/cluster.type.ts", imports: ["./unit.type"] },
  {
    file: "subgraphs/sector/flag.ts",
    imports: ["../awards/title.store"],
    breaks: "kit-knows-no-sector",
  },
  { file: "subgraphs/sector/root.ts", imports: ["../../gateway/serve"], breaks: "subgraphs-know-no-gateway" },
  { file: "subgraphs/justice/definition.ts", imports: ["type ../sector/definition"] },
  {
    file: "subgraphs/justice/main.ts",
    imports: ["../sector/unit.type", "../../platform/ids/id", "./definition"],
  },
  {
    file: "subgraphs/courts/definition.ts",
    imports: ["../sector/definition"],
    breaks: "definition-imports-types-only",
  },
  {
    file: "subgraphs/courts/main.ts",
    imports: ["../justice/definition"],
    breaks: "sector-is-made-from-the-kit",
  },
  {
    file: "subgraphs/procuracy/definition.ts",
    imports: ["type ../sector/unit.type"],
    breaks: "definition-knows-the-shape-of-a-definition",
  },
  { file: "subgraphs/awards/title.store.ts", imports: ["../sectors", "type ../sector/definition"] },
  { file: "subgraphs/awards/award.store.ts", imports: ["./award.type"], breaks: "no-circle" },
  { file: "subgraphs/awards/award.type.ts", imports: ["./award.store"] },
  { file: "subgraphs/awards/context.ts", imports: ["type ./title.feature"] },
  { file: "subgraphs/awards/title.feature.ts", imports: ["./title.resolver"] },
  { file: "subgraphs/awards/title.resolver.ts", imports: ["type ./context"] },
  { file: "subgraphs/awards/unit.ts", imports: ["../sector/unit.type"], breaks: "awards-knows-no-sector" },
  {
    file: "subgraphs/awards/sector.ts",
    imports: ["../sector/definition"],
    breaks: "awards-takes-types-of-a-definition",
  },
  { file: "subgraphs/awards/title.records.ts", imports: ["../../platform/ids/id"] },
  { file: "generator/titles.ts", imports: ["../subgraphs/awards/title.records", "../subgraphs/sectors"] },
  {
    file: "generator/look.ts",
    imports: ["../subgraphs/awards/title.store"],
    breaks: "generator-knows-kinds-of-records",
  },
  { file: "commands/start.ts", imports: ["../gateway/serve", "../subgraphs/awards/title.store"] },
  { file: "commands/start.test.ts", imports: ["./start", "prettier"] },
  { file: "platform/ids/id.test.ts", imports: ["./id", "prettier", "./testkit/ids"] },
  { file: "platform/ids/testkit/ids.ts", imports: ["../id"] },
  { file: "web/ide/main.ts", imports: ["graphql"] },
  { file: "web/ide/shortcut.ts", imports: ["../../platform/text/fold"], breaks: "pages-know-no-server" },
  { file: "web/ide/run.ts", imports: ["../../commands/start"], breaks: "commands-are-the-end" },
  { file: "testing/graph.ts", imports: ["../commands/start", "../platform/text/fold"] },
  { file: "tests/behaviour/graph.ts", imports: ["../../testing/graph"] },
];

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

describe("the import directions", () => {
  let tree: string;
  let cruise: Cruise;

  beforeAll(async () => {
    tree = mkdtempSync(join(tmpdir(), "import-directions-"));
    for (const { file, imports } of files) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${imports.map(statement).join("\n")}\nexport type Here = string;\n`);
    }
    copyFileSync(join(root, "package.json"), join(tree, "package.json"));
    copyFileSync(join(root, "tsconfig.json"), join(tree, "tsconfig.json"));
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    cruise = await cruiseThrough(tree);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(files.filter(({ breaks }) => breaks))("$breaks: $file", ({ file, breaks }) => {
    expect(rulesBrokenBy(file)).toContain(breaks);
  });

  it.each(files.filter(({ breaks }) => !breaks))("let $file be", ({ file }) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  function rulesBrokenBy(file: string): string[] {
    return cruise.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  }
});

function statement(imported: string): string {
  const [path, keyword] = imported.startsWith("type ")
    ? [imported.slice(5), "import type"]
    : [imported, "import"];
  return `${keyword} * as ${path.replace(/\W/g, "_")} from ${JSON.stringify(path)};`;
}

/** The tool exits with the number of faults, so its answer counts and not its code. */
function cruiseThrough(folder: string): Promise<Cruise> {
  const options = [
    "--config",
    config,
    "--output-type",
    "json",
    "platform",
    "subgraphs",
    "gateway",
    "generator",
    "commands",
    "web",
    "testing",
    "tests",
  ];
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [bin, ...options],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (stdout === "") fail(new Error(stderr, { cause: error }));
        else done(JSON.parse(stdout) as Cruise);
      },
    );
  });
}
