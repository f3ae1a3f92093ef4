import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { openSubgraphs } from "../../commands/open-subgraphs";
import { embeddedOwners } from "../../commands/owners/embedded-owners";
import { exportFrom } from "../../commands/records/export-from";
import { importInto } from "../../commands/records/import-into";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { accessOf } from "../../platform/access/testkit/access-of";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { createLogger } from "../../platform/observability/logger";
import { parseCsv } from "../../platform/records/csv/parse-csv";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks } from "../../platform/subgraph-server/links";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { seasonSteps } from "../../subgraphs/sector/transitions/season-steps";
import { sectors } from "../../subgraphs/sectors";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { freshDatabase } from "../../testing/test-database";

/** What the seasons of the articles rest on; the seasons, their members and their leaders are entered by mutations. */
const restsOn = [
  "source-documents",
  "people",
  "decisions",
  "units",
  "unit-names",
  "unit-successions",
  "movements",
];
const articles = join(root, "data", "articles");

type Row = Readonly<Record<string, string>>;
const rowsIn = (folder: string, kind: string) => parseCsv(readFileSync(join(folder, `${kind}.csv`), "utf8"));
const articleRows = (kind: string): readonly Row[] => rowsIn(articles, kind);
const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);
const of = (season: string, kind: string) => articleRows(kind).filter((row) => row["season"] === season);

const folder = temporaryFolder();
const database = freshDatabase();
const subgraphs = new Map<string, Subgraph>();
const executors = new Map<string, SubgraphExecutor>();
const versions = new Map<string, number>();
let databases: Databases;
let keys = 0;

beforeAll(async () => {
  databases = await openDatabases(database.location);
  const sources = join(folder.path, "records");
  mkdirSync(sources);
  for (const kind of restsOn) copyFileSync(join(articles, `${kind}.csv`), join(sources, `${kind}.csv`));
  const imported = await importInto(databases, [join(root, "data", "catalogue"), sources]);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const log = createLogger("test", "silent");
  const find = (name: string) => {
    const subgraph = subgraphs.get(name);
    return subgraph && new InProcessSource(subgraph, maskErrorsWith(log), () => undefined);
  };
  const ownersFor = embeddedOwners(find, { subgraphTimeoutMs: 10_000 }, log);
  for (const subgraph of openSubgraphs(databases, (name) => ({ ...noLinks, owners: ownersFor(name) }))) {
    subgraphs.set(subgraph.name, subgraph);
    executors.set(subgraph.name, new SubgraphExecutor(subgraph.schema));
  }
});
afterAll(async () => {
  for (const one of Object.values(databases ?? {})) await one.close();
  await database.remove();
  folder.remove();
});

/** The sector of a cluster. */
function sectorOf(cluster: string | undefined) {
  const code = articleRows("clusters").find((row) => row["code"] === cluster)?.["sector"];
  const sector = sectors.find((one) => one.code === code);
  if (!sector) throw new Error(`no sector has ${String(cluster)}`);
  return sector;
}

/** What a row says of its sources. */
const write = ({ sources = "", inferred, note }: Row, reason: string | null = null) => ({
  idempotencyKey: `articles-${(keys += 1)}`,
  sourceIds: sources.split("|").map((code) => `SourceDocument:${code}`),
  ...{ inferred: inferred === "true", note: orNull(note), reason },
});

/** Enters something by a mutation whose payload has the season, and which must go well. */
async function enter(season: Row, verb: string, thing: string, more: object): Promise<readonly string[]> {
  const { prefix, name, code: sectorCode } = sectorOf(season["cluster"]);
  const code = season["code"] ?? "";
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}${thing}Input`;
  const field = `${verb}${prefix}${thing}`;
  const shows = thing === "Conference" ? "" : "season { version }";
  const text = `mutation ($input: ${type}!) {
    done: ${field}(input: $input) { ${shows} userErrors { code path englishMessage } warnings { code } }
  }`;
  const as = { id: `${prefix}ClusterSeason:${code}`, version: versions.get(code) ?? 0 };
  const variables = { input: verb === "open" ? more : { season: as, ...more } };
  const context = subgraphs.get(name)?.createContext(accessOf([`sector-officer:${sectorCode}`]));
  const answer = await executors.get(name)?.execute({ text, variables, context } as never);
  expect(answer?.errors).toBeUndefined();
  const { done } = answer?.data as unknown as {
    done: {
      season?: { version: number } | null;
      userErrors: readonly object[];
      warnings: readonly { code: string }[];
    };
  };
  expect(done.userErrors).toEqual([]);
  if (done.season) versions.set(code, done.season.version);
  return done.warnings.map(({ code: warning }) => warning);
}

async function open(season: Row): Promise<void> {
  const cluster = articleRows("clusters").find((row) => row["code"] === season["cluster"]) ?? {};
  const { prefix } = sectorOf(season["cluster"]);
  const isThere = [...versions.keys()].some((code) => code.startsWith(`${String(cluster["code"])}-`));
  const { code, name, kind, number, block, scope } = cluster;
  const texts = { number: orNull(number), block: orNull(block), scope: orNull(scope) };
  const newCluster = { code, name, englishName: orNull(cluster["english_name"]), kind, ...texts };
  await enter(season, "open", "Season", {
    ...(isThere ? { clusterId: `${prefix}Cluster:${code}` } : { newCluster }),
    ...{ year: Number(season["year"]), startsOn: season["starts_on"], endsOn: season["ends_on"] },
    ...{ memberCount: season["member_count"] ? Number(season["member_count"]) : null, memberIds: [] },
    write: write(season),
  });
}

/** Members whose rows say the same of their sources join together. */
async function admit(season: Row): Promise<void> {
  const { prefix } = sectorOf(season["cluster"]);
  const groups = new Map<string, Row[]>();
  for (const row of of(season["code"] ?? "", "memberships")) {
    const cited = [row["sources"], row["inferred"], row["note"]].join();
    groups.set(cited, [...(groups.get(cited) ?? []), row]);
  }
  for (const [first = {}, ...others] of groups.values()) {
    const add = [first, ...others].map((row) => `${prefix}Unit:${row["unit"]}`);
    await enter(season, "change", "Members", { add, write: write(first) });
  }
}

async function lead(season: Row): Promise<readonly string[]> {
  const { prefix } = sectorOf(season["cluster"]);
  const idOf = (type: string, code: string | undefined) => (code ? `${type}:${code}` : null);
  const rows = of(season["code"] ?? "", "leadership-terms");
  const [first] = rows;
  if (!first) return [];
  const terms = rows.map(({ code, role, basis, unit, person, decision }) => ({
    ...{ code, role, basis, unitId: idOf(`${prefix}Unit`, unit) },
    ...{ personId: idOf("Person", person), decisionId: idOf("Decision", decision) },
  }));
  const conferenceCode = terms.some(({ basis }) => basis === "ELECTED") ? "e05" : null;
  return enter(season, "set", "Leadership", { terms, conferenceCode, write: write(first) });
}

/** Goes the way that leads on to the state of the article, by a reason for what it does not tell. */
async function advance(season: Row): Promise<void> {
  const way = ["PLANNED", "LAUNCHED", "PLEDGED", "UNDER_WAY", "CONFERENCE", "BALLOT"];
  for (const to of way.slice(1, way.indexOf(season["state"] ?? "") + 1)) {
    expect(seasonSteps.some((step) => step.to === to && !step.isBack)).toBe(true);
    const on = season["ends_on"];
    await enter(season, "advance", "Season", { to, on, write: write(season, "Bài báo không nêu") });
  }
}

it("the seasons of the articles, entered by mutations, are the records that are imported", async () => {
  const seasons = articleRows("seasons");
  for (const season of seasons) {
    await open(season);
    await admit(season);
  }
  const conference = articleRows("conferences").find(({ code }) => code === "e05") ?? {};
  const held = seasons.find(({ code }) => code === conference["season"]) ?? {};
  await enter(held, "record", "Conference", {
    ...{ code: "e05", name: conference["name"], heldOn: conference["held_on"], place: conference["place"] },
    ...{ kinds: conference["kinds"]?.split("|"), online: true, write: write(conference) },
  });
  const warnings: Record<string, readonly string[]> = {};
  for (const season of seasons) {
    warnings[season["code"] ?? ""] = await lead(season);
    await advance(season);
  }
  expect(warnings).toMatchObject({
    "moj-cluster-1-2017": ["DATA_MISSING"],
    "moj-cluster-1-2018": ["DATA_MISSING", "DATA_MISSING"],
    "spc-cluster-6-2021": [],
    "spc-cluster-6-2022": ["DATA_MISSING", "DATA_MISSING"],
  });
  const exported = join(folder.path, "exported");
  await exportFrom(databases, exported);
  const byCode = (rows: readonly Row[]) =>
    [...rows].sort((one, other) => ((one["code"] ?? "") < (other["code"] ?? "") ? -1 : 1));
  for (const kind of ["seasons", "memberships", "leadership-terms"])
    expect(byCode(rowsIn(exported, kind))).toEqual(byCode(articleRows(kind)));
});
