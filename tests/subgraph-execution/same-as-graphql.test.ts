import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execute, parse, type ExecutionResult } from "graphql";
import { openDatabases } from "../../commands/open-databases";
import { openSubgraphs } from "../../commands/open-subgraphs";
import { planHere } from "../../gateway/execution/planning/planner";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { Registry } from "prom-client";
import { defaults } from "../../platform/config/testkit/defaults";
import { serveGraph } from "../../gateway/server/serve";
import { accessOf } from "../../platform/access/testkit/access-of";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import type { Listening } from "../../platform/server/http/listen";
import { createLogger } from "../../platform/observability/logger";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { askAt } from "../../testing/ask";
import { recordsToRead } from "../../testing/imported-records";
import { root } from "../../testing/start-process";

interface Fetch {
  readonly subgraph: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

const operations = join(root, "schema", "operations");
const log = createLogger("test", "error");
const fetches: Fetch[] = [];
let subgraphs: ReadonlyMap<string, Subgraph>;
let listening: Listening;

const subgraphOf = (name: string): Subgraph => {
  const subgraph = subgraphs.get(name);
  if (!subgraph) throw new Error(`no subgraph ${name}`);
  return subgraph;
};

beforeAll(async () => {
  const databases = await openDatabases(recordsToRead().location);
  subgraphs = new Map(openSubgraphs(databases).map((subgraph) => [subgraph.name, subgraph]));
  listening = await serveGraph({
    ...defaults,
    port: 0,
    registry: new Registry(),
    supergraph: join(root, "schema", "supergraph.graphql"),
    operationsFolder: operations,
    stepsFolder: join(root, "schema", "steps"),
    pagesFolder: join(root, "dist", "web"),
    log,
    planner: planHere,
    source: (name) => {
      const source = new InProcessSource(subgraphOf(name), maskErrorsWith(log), () => undefined);
      return {
        probe: () => source.probe(),
        ask: (request, context) => {
          const { text, variables } = request;
          fetches.push({ subgraph: name, text, variables: structuredClone(variables) });
          return source.ask(request, context);
        },
      };
    },
  });
});

afterAll(async () => {
  await listening.close();
  await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
});

it.each(readdirSync(operations))(
  "the fetches of %s are answered as GraphQL's own execution and Apollo's entities do",
  async (file) => {
    fetches.length = 0;
    await askAt(listening.url, readFileSync(join(operations, file), "utf8"));
    expect(fetches.length).toBeGreaterThan(0);
    for (const { subgraph, text, variables } of fetches) {
      const { schema, createContext } = subgraphOf(subgraph);
      const document = parse(text, { noLocation: true });
      const expected = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: createContext(accessOf()),
      });
      const executor = new SubgraphExecutor(schema);
      const answer = await executor.execute({ text, variables, context: createContext(accessOf()) });
      expect(written(answer)).toBe(written(expected));
    }
  },
);

it("entities that are not there, or of no type, are null beside those that are found", async () => {
  const { schema, createContext } = subgraphOf("courts");
  const answer = await new SubgraphExecutor(schema).execute({
    text: "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on CourtUnit { code } } }",
    variables: {
      of: [
        { __typename: "CourtUnit", id: "CourtUnit:spc-dop" },
        { __typename: "CourtUnit", id: "CourtUnit:none" },
        { __typename: "CourtUnit", id: "JusticeUnit:moj" },
        { __typename: "Ship", id: "Ship:1" },
      ],
    },
    context: createContext(accessOf()),
  });
  expect(JSON.stringify(answer.data)).toBe(
    '{"_entities":[{"__typename":"CourtUnit","code":"spc-dop"},null,null,null]}',
  );
  expect(answer.errors?.map(({ path }) => path)).toEqual([
    ["_entities", 2],
    ["_entities", 3],
  ]);
});

/** An answer as text, so that the order of keys counts. */
function written({ data, errors }: ExecutionResult): string {
  return JSON.stringify([data, errors?.map(({ path, message }) => [path, message])]);
}
