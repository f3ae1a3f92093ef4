import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder";

interface Projects {
  readonly alone: Readonly<Record<string, string>>;
  readonly sameOnAnyDatabase: Readonly<Record<string, string>>;
  readonly needsPrograms: Readonly<Record<string, string>>;
  readonly long: readonly string[];
  allSuites(): readonly string[];
  isNamed(list: Readonly<Record<string, string>>, suite: string): boolean;
  placeAmongLong(file: string): number;
  projectOf(suite: string): string;
  reaches(file: string, target: string): boolean;
  reachesDatabase(suite: string): boolean;
}

const load = createRequire(__filename);
const projects = load("./projects.cjs") as Projects;
const config = load("../../jest.config.js") as {
  readonly projects: readonly { readonly displayName: string; readonly testMatch: readonly string[] }[];
};

const suites = projects.allSuites();

describe("the projects of the tests", () => {
  it("have every suite of tests/, each in one of them", () => {
    const found = config.projects
      .flatMap(({ testMatch }) => testMatch)
      .map((file) => /^<rootDir>\/tests\/(.+)\.test\.ts$/.exec(file)?.[1])
      .filter((suite) => suite !== undefined);
    expect(found.sort()).toEqual([...suites]);
  });

  it.each([
    ["questions/q01-both-flags", "graph-database"],
    ["paging/paging", "graph-database"],
    ["dead-subgraph/dead-subgraph", "graph-database"],
    ["attacks/limits", "graph"],
    ["planning/planning", "graph"],
    ["attacks/slow-clients", "alone"],
    ["memory/let-go", "alone-database"],
    ["shared-rate/shared-rate", "server"],
    ["ide/ide", "ide"],
  ])("take %s for %s", (suite, project) => {
    expect(suites).toContain(suite);
    expect(projects.projectOf(suite)).toBe(project);
  });

  it("name no suite and no folder that is not there, and say why they name it", () => {
    for (const list of [projects.alone, projects.sameOnAnyDatabase, projects.needsPrograms])
      for (const [name, reason] of Object.entries(list)) {
        expect([name, suites.some((suite) => projects.isNamed({ [name]: reason }, suite))]).toEqual([
          name,
          true,
        ]);
        expect(reason).not.toBe("");
      }
  });

  it("give a reason only for suites that come by a database", () => {
    const excused = suites.filter((suite) => projects.isNamed(projects.sameOnAnyDatabase, suite));
    expect(excused.filter((suite) => !projects.reachesDatabase(suite))).toEqual([]);
  });
});

describe("the suites that take longest", () => {
  it("are there, and begin in the order of their list before all others", () => {
    const places = projects.long.map((name) =>
      suites
        .filter((suite) => projects.isNamed({ [name]: "" }, suite))
        .map((suite) => projects.placeAmongLong(join(__dirname, "..", `${suite}.test.ts`))),
    );
    expect(places.map((of) => new Set(of))).toEqual(projects.long.map((_, place) => new Set([place])));
    expect(projects.placeAmongLong(__filename)).toBe(projects.long.length);
    expect(projects.placeAmongLong(join(__dirname, "..", "..", "gateway", "some.test.ts"))).toBe(
      projects.long.length,
    );
  });
});

describe("what a file imports", () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, `${name}.ts`);
  afterAll(() => folder.remove());

  it("is followed over files between, over circles, and to what a folder exports", () => {
    mkdirSync(join(folder.path, "shared"));
    for (const [name, text] of [
      ["target", ""],
      ["shared/index", 'export * from "../target";'],
      ["one", 'import { a,\n  b } from "./two";'],
      ["two", 'import "./one";\nconst three = await import("./three");'],
      ["three", 'import type { Target } from "./shared";'],
      ["four", 'import "./five";\nimport "./target";'],
      ["five", 'import "./four";'],
      ["away", 'import { target } from "target";\nimport "./circle";'],
      ["circle", 'import "./away";'],
    ] as const)
      writeFileSync(file(name), text);
    const reaching = ["one", "two", "three", "four", "five", "away", "circle"].filter((name) =>
      projects.reaches(file(name), file("target")),
    );
    expect(reaching).toEqual(["one", "two", "three", "four", "five"]);
  });
});
