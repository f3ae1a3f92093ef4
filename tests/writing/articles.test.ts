import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { openDatabases } from "../../commands/open-databases";
import { exportFrom } from "../../commands/records/export-from";
import { runCommand } from "../../testing/run-command";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { freshDatabase } from "../../testing/test-database";
import { tokenSettings } from "../../testing/tokens";
import { articles, enterArticles, type Entered } from "./enter-articles";

/** What sectors own of the articles beside their units: all of it is entered by mutations. */
const entered = [
  "clusters",
  "seasons",
  "memberships",
  "leadership-terms",
  "movements",
  "movement-participants",
  "rounds",
  "pledges",
  "pledge-signatories",
  "conferences",
  "findings",
  "registration-statements",
  "inspections",
];
/** What awards owns that rests on these. */
const restsOnThese = ["nominations", "awards"];

const folder = temporaryFolder();
const database = freshDatabase();
let graph: RunningProcess;
let done: Entered;
beforeAll(async () => {
  graph = await startProcess("start", [], {
    cwd: projectWithout([...entered, ...restsOnThese]),
    env: { ...database.env, ...tokenSettings },
  });
  done = await enterArticles(graph.url);
  await graph.stop();
});
afterAll(async () => {
  await graph?.stop();
  await database.remove();
  folder.remove();
});

/** The project's folder as one would be whose articles had no records of some kinds. */
function projectWithout(kinds: readonly string[]): string {
  const project = join(folder.path, "project");
  const data = join(project, "data");
  mkdirSync(join(data, "articles"), { recursive: true });
  for (const name of readdirSync(root).filter((one) => one !== "data"))
    symlinkSync(join(root, name), join(project, name));
  symlinkSync(join(root, "data", "catalogue"), join(data, "catalogue"));
  for (const file of readdirSync(articles).filter((one) => !kinds.includes(one.replace(/\.csv$/, ""))))
    copyFileSync(join(articles, file), join(data, "articles", file));
  return project;
}

const linesOf = (file: string) => readFileSync(file, "utf8").split(/\r?\n/).sort();

describe("what the articles tell of seasons, entered by mutations", () => {
  it("is exported as the very records that are imported", async () => {
    const exported = join(folder.path, "exported");
    const databases = await openDatabases(database.location);
    try {
      await exportFrom(databases, exported);
    } finally {
      for (const one of Object.values(databases)) await one.close();
    }
    for (const kind of entered)
      expect([kind, linesOf(join(exported, `${kind}.csv`))]).toEqual([
        kind,
        linesOf(join(articles, `${kind}.csv`)),
      ]);
  });

  it("goes by a reason where a step needs what the articles do not tell", () => {
    expect(done.without).toEqual({
      "moj-cluster-1-2017": ["LAUNCHED", "PLEDGED", "BALLOT"],
      "justice-northern-delta-2018": ["LAUNCHED"],
      "justice-northern-mountain-2018": ["LAUNCHED"],
      "spc-cluster-6-2021": ["LAUNCHED", "PLEDGED", "BALLOT"],
    });
  });

  it("is done by the roles that a year has, and corrected only where no step can say it", () => {
    expect(done.roles).toEqual(["cluster-head", "sector-officer", "unit-officer"]);
    // Two movements name each other: the first cannot name the second before that is there.
    expect(done.corrected).toEqual(["movements m02 related"]);
  });

  it("leaves an audit that holds, and counts that are those of the records", async () => {
    const verified = await runCommand("audit", ["verify"], database.env);
    expect(verified).toMatchObject({ code: 0, stderr: "" });
    expect(verified.stdout).not.toContain("BROKEN");
    const recounted = await runCommand("recount", [], database.env);
    expect(recounted).toMatchObject({ code: 0, stderr: "" });
    expect(recounted.stdout).not.toContain("not as the records say");
  });
});
