import "reflect-metadata";
import { join, resolve } from "node:path";
import { InProcessSource } from "../gateway/sources/in-process-source";
import { serveGraph } from "../gateway/serve";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/config/start-error";
import { maskErrorsWith } from "../platform/errors/mask-error";
import { formatFaults } from "../platform/import";
import { createLogger } from "../platform/logging/logger";
import { closeOnSignal } from "./close-on-signal";
import { describeLocation } from "../platform/database/open-database";
import { httpSources } from "./http-sources";
import { openDatabases } from "./open-databases";
import { openSubgraphs } from "./open-subgraphs";
import { finishBrokenOff, hasImported, importInto } from "./records/import-into";
import { recordSources } from "./records/record-sources";
import { runMain } from "./run-main";
import { step } from "./step";

const example = "{ sectors { name clusters { nodes { name } } } }";

/** The embedded graph: gateway and subgraphs in one process, SQLite files under one folder. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger("emulation-graph", config.logLevel);
  const root = process.cwd();
  const databases = await step(`Opening the databases ${describeLocation(config.database)}`, () =>
    openDatabases(config.database),
  );
  const sources = recordSources(root);
  await finishBrokenOff(databases, config.dataDir);
  if (!(await hasImported(databases, sources))) {
    await step("Loading the records", async () => {
      const result = await importInto(databases, sources, { folder: config.dataDir });
      if (!result.ok) throw new StartError(`The records were not loaded.\n${formatFaults(result.faults)}`);
    });
  }
  const subgraphs = new Map(openSubgraphs(databases).map((subgraph) => [subgraph.name, subgraph]));
  const overHttp = httpSources(config);
  const listening = await step("Starting the gateway", () =>
    serveGraph({
      ...config,
      operationsFolder: resolve(root, "schema", "operations"),
      pagesFolder: join(root, "dist", "web"),
      log,
      source: (name, url) => {
        const subgraph = subgraphs.get(name);
        return subgraph ? new InProcessSource(subgraph, maskErrorsWith(log)) : overHttp(name, url);
      },
    }),
  );
  closeOnSignal(async () => {
    await listening.close();
    await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
  }, log);
  process.stdout.write(
    [
      "",
      `The graph is ready.  IDE: ${listening.url}/   GraphQL: ${listening.url}/graphql`,
      `Try: curl -s ${listening.url}/graphql -H 'content-type: application/json' -d '{"query":"${example}"}'`,
      "",
    ].join("\n"),
  );
}

runMain(main);
