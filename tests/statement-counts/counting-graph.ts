import { join } from "node:path";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import type { AnswerStore } from "../../gateway/caching/answer-store";
import { planHere } from "../../gateway/execution/planning/planner";
import { Registry } from "prom-client";
import { defaults } from "../../platform/config/testkit/defaults";
import { serveGraph } from "../../gateway/server/serve";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { openSubgraphs } from "../../commands/open-subgraphs";
import { importInto } from "../../commands/records/import-into";
import { recordSources } from "../../commands/records/record-sources";
import type { DatabaseLocation } from "../../platform/database/open-database";
import { StatementLog } from "../../platform/database/statement-log";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { formatFaults } from "../../platform/records";
import { createLogger } from "../../platform/observability/logger";
import { askAt } from "../../testing/ask";
import { root } from "../../testing/start-process";
import { auditorToken, tokenAuthentication } from "../../testing/tokens";
import { freshDatabase } from "../../testing/test-database";
import { temporaryFolder } from "../../testing/temporary-folder";
import { writeGeneratedRecords } from "./generated-records";

/** A graph that tells which statements an operation sends to its databases. */
export interface CountingGraph {
  statementsOf(query: string, variables?: object): Promise<readonly string[]>;
  /** Where it is reached. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the project's records and those of a number of generated clusters a sector. */
export async function openCountingGraph(clusters: number, store?: AnswerStore): Promise<CountingGraph> {
  const folder = temporaryFolder();
  const database = freshDatabase();
  const fill = async (databases: Databases) => {
    const files = join(folder.path, "files");
    writeGeneratedRecords(files, clusters);
    const imported = await importInto(databases, [...recordSources(root), files]);
    if (!imported.ok) throw new Error(formatFaults(imported.faults));
  };
  const graph = await serveCounting(database.location, root, fill, store);
  return {
    url: graph.url,
    statementsOf: (query, variables) => graph.statementsOf(query, variables),
    close: async () => {
      await graph.close();
      await database.remove();
      folder.remove();
    },
  };
}

/** Serves the databases at a location, of the project in a folder; `fill` may write records into them before. */
export async function serveCounting(
  location: DatabaseLocation,
  project: string,
  fill: (databases: Databases) => Promise<void> = async () => undefined,
  store?: AnswerStore,
): Promise<CountingGraph> {
  const statements: string[] = [];
  const databases = await openDatabases(location, new StatementLog((sql) => statements.push(sql)));
  await fill(databases);
  const log = createLogger("test", "error");
  const subgraphs = new Map(openSubgraphs(databases).map((subgraph) => [subgraph.name, subgraph]));
  const listening = await serveGraph({
    ...defaults,
    port: 0,
    registry: new Registry(),
    authentication: tokenAuthentication,
    publicRead: true,
    supergraph: join(project, "schema", "supergraph.graphql"),
    operationsFolder: join(project, "schema", "operations"),
    stepsFolder: join(project, "schema", "steps"),
    pagesFolder: join(project, "dist", "web"),
    log,
    store,
    planner: planHere,
    source: (name) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`no subgraph ${name}`);
      return new InProcessSource(subgraph, maskErrorsWith(log), () => undefined);
    },
  });
  return {
    url: listening.url,
    statementsOf: async (query, variables) => {
      statements.length = 0;
      const { errors } = await askAt(listening.url, query, variables, auditorToken());
      if (errors) throw new Error(JSON.stringify(errors));
      return [...statements];
    },
    close: async () => {
      await listening.close();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}
