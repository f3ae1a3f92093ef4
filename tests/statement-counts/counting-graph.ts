import { join } from "node:path";
import type { AnswerStore } from "../../gateway/caching/answer-store";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { planHere } from "../../gateway/planner/plan-here";
import { serveGraph } from "../../gateway/serve";
import { openDatabases } from "../../commands/open-databases";
import { openSubgraphs } from "../../commands/open-subgraphs";
import { importInto } from "../../commands/records/import-into";
import { recordSources } from "../../commands/records/record-sources";
import { StatementLog } from "../../platform/database/statement-log";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { formatFaults } from "../../platform/import";
import { createLogger } from "../../platform/logging/logger";
import { askAt } from "../support/ask";
import { root } from "../support/start-process";
import { freshDatabase } from "../support/test-database";
import { temporaryFolder } from "../support/temporary-folder";
import { writeGeneratedRecords } from "./generated-records";

/** A graph that tells which statements an operation sends to its databases. */
export interface CountingGraph {
  statementsOf(query: string): Promise<readonly string[]>;
  /** Where it is reached. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the project's records and those of a number of generated clusters a sector. */
export async function openCountingGraph(clusters: number, store?: AnswerStore): Promise<CountingGraph> {
  const folder = temporaryFolder();
  const statements: string[] = [];
  const database = freshDatabase();
  const databases = await openDatabases(database.location, new StatementLog((sql) => statements.push(sql)));
  const files = join(folder.path, "files");
  writeGeneratedRecords(files, clusters);
  const imported = await importInto(databases, [...recordSources(root), files]);
  if (!imported.ok) throw new Error(formatFaults(imported.faults));
  const log = createLogger("test", "error");
  const subgraphs = new Map(openSubgraphs(databases).map((subgraph) => [subgraph.name, subgraph]));
  const listening = await serveGraph({
    host: "127.0.0.1",
    port: 0,
    supergraph: join(root, "schema", "supergraph.graphql"),
    operationsFolder: join(root, "schema", "operations"),
    pagesFolder: join(root, "dist", "web"),
    log,
    store,
    planner: planHere,
    source: (name) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`no subgraph ${name}`);
      return new InProcessSource(subgraph, maskErrorsWith(log));
    },
  });
  return {
    url: listening.url,
    statementsOf: async (query) => {
      statements.length = 0;
      const { errors } = await askAt(listening.url, query);
      if (errors) throw new Error(JSON.stringify(errors));
      return [...statements];
    },
    close: async () => {
      await listening.close();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
      await database.remove();
      folder.remove();
    },
  };
}
