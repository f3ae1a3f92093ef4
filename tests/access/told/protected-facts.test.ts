import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { openDatabases, type Databases } from "../../../commands/open-databases";
import { openSubgraphs } from "../../../commands/open-subgraphs";
import { embeddedOwners } from "../../../commands/owners/embedded-owners";
import { importInto } from "../../../commands/records/import-into";
import { InProcessSource } from "../../../gateway/sources/in-process-source";
import { appendEntry } from "../../../platform/audit/append-entry";
import { accessOf } from "../../../platform/access/testkit/access-of";
import { maskErrorsWith } from "../../../platform/errors/mask-error";
import { createLogger } from "../../../platform/observability/logger";
import { formatFaults } from "../../../platform/records";
import { SubgraphExecutor } from "../../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks } from "../../../platform/subgraph-server/links";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { protectedFields } from "../../../subgraphs/access-policy";
import { root } from "../../../testing/start-process";
import { temporaryFolder } from "../../../testing/temporary-folder";
import { freshDatabase, type TestDatabase } from "../../../testing/test-database";
import { SchemaWalk, type Step } from "./schema-walk";
import {
  changesOf,
  entryOf,
  personIds,
  recordIds,
  seasonIds,
  titleCodes,
  unitIds,
  writeWorld,
  writtenDatabases,
  type World,
} from "./two-worlds";

/** One subgraph over both worlds, and the operations by which it is walked. */
interface Walked {
  readonly name: string;
  readonly sides: readonly [Side, Side];
  readonly steps: readonly Step[];
  readonly seen: ReadonlySet<string>;
}

/** A subgraph over one of the worlds. Both run the same schema, so that an operation is compiled once. */
interface Side {
  readonly subgraph: Subgraph;
  readonly executor: SubgraphExecutor;
}

/** An operation whose answers differ between the worlds. */
interface Difference {
  readonly name: string;
  readonly answers: readonly [string, string];
}

/** `EMULATION_GRAPH_WALK=whole` tries two fields of an input together at every field that takes it. */
const pairsAt = process.env["EMULATION_GRAPH_WALK"] === "whole" ? "all" : "first";

const folder = temporaryFolder();
const opened: { readonly database: TestDatabase; readonly databases: Databases }[] = [];
let walks: readonly Walked[];

/** Errors are made by the ten thousand, and nobody reads where. */
Error.stackTraceLimit = 0;

beforeAll(async () => {
  const [ones, others] = [await openWorld("one"), await openWorld("other")];
  walks = await Promise.all(ones.map((one, at) => walkThrough(one, others[at] ?? one)));
});
afterAll(async () => {
  for (const { database, databases } of opened) {
    for (const each of Object.values(databases)) await each.close();
    await database.remove();
  }
  folder.remove();
});

async function openWorld(world: World): Promise<readonly Subgraph[]> {
  const database = freshDatabase();
  const databases = await openDatabases(database.location);
  opened.push({ database, databases });
  const imported = await importInto(databases, [writeWorld(join(folder.path, world), world)]);
  if (!imported.ok) throw new Error(formatFaults(imported.faults));
  for (const name of writtenDatabases)
    await databases[name]?.write((manager) => appendEntry(manager, entryOf(world), changesOf(world, name)));
  const log = createLogger("test", "silent");
  const byName = new Map<string, Subgraph>();
  const find = (name: string) => {
    const subgraph = byName.get(name);
    return subgraph && new InProcessSource(subgraph, maskErrorsWith(log), () => undefined);
  };
  const ownersFor = embeddedOwners(find, { subgraphTimeoutMs: 60_000 }, log);
  const subgraphs = openSubgraphs(databases, (name) => ({ ...noLinks, owners: ownersFor(name) }));
  for (const subgraph of subgraphs) byName.set(subgraph.name, subgraph);
  return subgraphs;
}

async function walkThrough(one: Subgraph, other: Subgraph): Promise<Walked> {
  const executor = new SubgraphExecutor(one.schema);
  const sides = [
    { subgraph: one, executor },
    { subgraph: other, executor },
  ] as const;
  const cursors = one.name === "awards" ? await cursorsOf(sides) : ["none"];
  const walk = new SchemaWalk(one.schema, poolsWith(cursors), ids, pairsAt);
  return { name: one.name, sides, steps: walk.steps(), seen: walk.seen };
}

/** The cursors of all that there is for who sees everything, so that others can be asked to go on there. */
async function cursorsOf(sides: readonly Side[]): Promise<readonly string[]> {
  const lists = ["people", "nominations", "registrations", "awards"];
  const text = `{ ${lists.map((list) => `${list} { edges { cursor } }`).join(" ")} }`;
  const answers = await Promise.all(sides.map((side) => told(side, parse(text), ["auditor"])));
  return [...new Set(answers.join().match(/(?<="cursor":")[^"]+/g))];
}

const ids = [...personIds, ...unitIds, ...seasonIds, ...recordIds];
const literals = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text));
const recipients = literals([...personIds, ...unitIds, "Person:nobody"]);

const poolsWith = (cursors: readonly string[]) => ({
  ...{ id: literals([...ids, "Person:nobody"]), number: literals(["1/QĐ"]) },
  ...{ recipientId: recipients, nomineeId: recipients, registrantId: recipients },
  ...{ titleCodes: literals(titleCodes), titleCode: literals(["FIGHTER", "FLAG"]) },
  ...{ seasonId: literals(seasonIds), unitId: literals(unitIds) },
  ...{
    after: literals(cursors),
    first: ["1", "2", "3"],
    search: literals(["an", "kin", "mot", "hai", "vu"]),
  },
  ...{ code: literals(["u-1", "c-1"]), memberCode: literals(["u-1"]), parentCode: literals(["u-1"]) },
  ...{ unitCode: literals(["u-1"]), names: literals(["TitleFamily"]), provinceCode: literals(["ha-noi"]) },
  ...{ withPredecessors: ["true"] },
  ...{ year: ["2021"], fromYear: ["2021"], toYear: ["2020"], Int: ["2021"], Date: literals(["2021-06-30"]) },
});

/** What somebody with some roles is told: data, and at how many places of each field something went wrong. */
async function told(
  { subgraph, executor }: Side,
  document: DocumentNode,
  roles: readonly string[],
): Promise<string> {
  const { data, errors = [] } = await executor.execute({
    document,
    context: subgraph.createContext(accessOf(roles)),
  });
  // A server answers in any order: so errors come, and of many at one field others are told.
  const counts = new Map<string, number>();
  for (const { path = [], message, extensions } of errors) {
    const { code, count = 1 } = extensions as { readonly code?: string; readonly count?: number };
    const names = path.filter((name) => typeof name === "string");
    const fault = JSON.stringify([names, message, code]);
    counts.set(fault, (counts.get(fault) ?? 0) + count);
  }
  return JSON.stringify([data, [...counts].sort()]);
}

/** What tells the two worlds apart for somebody with some roles. */
async function differences(roles: readonly string[]): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const { name, sides, steps } of walks) {
    for (const step of steps) {
      const [one, other] = [
        await told(sides[0], step.document, roles),
        await told(sides[1], step.document, roles),
      ];
      if (one !== other) found.push({ name: `${name}: ${step.name}`, answers: [one, other] });
    }
  }
  return found;
}

/** The types that questions lead to; what mutations alone take and give is theirs. */
function readTypes(api: GraphQLSchema): readonly GraphQLNamedType[] {
  const found = new Set<GraphQLNamedType>(api.getQueryType() ? [api.getQueryType() as GraphQLNamedType] : []);
  for (const type of found) {
    if (isAbstractType(type)) for (const one of api.getPossibleTypes(type)) found.add(one);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.add(getNamedType(field.type));
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields()))
        for (const { type: inner } of [field, ...field.args]) found.add(getNamedType(inner));
  }
  return [...found];
}

/** The names on the ways to all differences of two answers. */
function namesApart(one: unknown, other: unknown, way: readonly string[] = []): readonly string[] {
  if (one === other) return [];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return way;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => namesApart(valueOf(one, name), valueOf(other, name), [...way, name]));
}

function valueOf(of: object, name: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[name];
}

/** The fields on the ways to all differences of the answers to an operation. */
function fieldsApart({ answers: [one, other] }: Difference): readonly string[] {
  const names = namesApart(JSON.parse(one), JSON.parse(other)).filter((name) => /[a-z]/i.test(name));
  return [...new Set(names.map((name) => name.replace(/^t\d+_/, "").replace("_", ".")))].sort();
}

describe("two worlds that differ in what is protected of the people of one sector", () => {
  it.each<[string, readonly string[]]>([
    ["the public", []],
    [
      "whoever has roles elsewhere",
      [
        ...["reader", "analyst", "sector-officer:JUSTICE", "council-secretary:JUSTICE"],
        ...["cluster-head:JUSTICE/d-1", "cluster-head:COURT/c-2"],
        ...["unit-officer:JUSTICE/v-1", "unit-officer:COURT/u-1", "unit-officer:COURT/u-2"],
      ],
    ],
  ])("are the same to %s, by every way of asking", async (_who, roles) => {
    const found = await differences(roles);
    expect(found.map((difference) => [difference.name, ...fieldsApart(difference)])).toEqual([]);
  });

  it("are told apart by each protected field, list and count for whom they are for", async () => {
    const fields = new Set((await differences(["sector-officer:COURT"])).flatMap(fieldsApart));
    const others = ["Query.people", "Query.node", "CourtClusterSeason.nomineeCount", "Citation.note"];
    const ofTypes = Object.keys(protectedFields).map((place) =>
      place.replace(/^(Unit|ClusterSeason)\./, "Court$1."),
    );
    const expected = [...ofTypes, ...others];
    expect(expected.filter((place) => !fields.has(place))).toEqual([]);
  });

  it("are told apart by who heads the cluster in which they differ", async () => {
    const fields = (await differences(["cluster-head:COURT/c-1"])).flatMap(fieldsApart);
    expect(fields).toEqual(expect.arrayContaining(["Query.people", "Query.node", "Nomination.nominee"]));
    expect(fields).not.toContain("Revocation.ground");
  });

  it("keep telling everybody whom public records name, and of what came of a nomination that was granted", async () => {
    const text = `{
      people { totalCount nodes { id } }
      node(id: "Award:a-an-worker") { ... on Award { nomination { id award { id } sources { note } } } }
    }`;
    for (const side of walks.find(({ name }) => name === "awards")?.sides ?? []) {
      const [data, faults] = JSON.parse(await told(side, parse(text), [])) as [object, unknown];
      const nodes = ["an", "ba", "cu", "du", "ky", "toa"].map((code) => ({ id: `Person:${code}` }));
      const nomination = {
        id: "Nomination:n-given",
        award: { id: "Award:a-an-worker" },
        sources: [{ note: null }],
      };
      expect([data, faults]).toEqual([
        { people: { totalCount: 6, nodes: expect.arrayContaining(nodes) as unknown }, node: { nomination } },
        [],
      ]);
    }
  });

  it("are asked about by every field and input of the graph's API", () => {
    const seen = new Set(walks.flatMap((walk) => [...walk.seen]));
    const api = buildSchema(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
    const places = readTypes(api).flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(places.filter((place) => !seen.has(place))).toEqual([]);
  });
});
