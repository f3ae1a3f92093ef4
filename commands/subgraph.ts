import "reflect-metadata";
import { Command } from "commander";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { openDatabase } from "../platform/database/open-database";
import { tracedStatements } from "../platform/database/statement-log";
import type { Logger } from "../platform/observability/logger";
import { observeConnections } from "../platform/observability/connection-metrics";
import { observeOutbox } from "../platform/outbox/outbox-metrics";
import { checkReach, serveSubgraph } from "../platform/subgraph-server/serve-subgraph";
import { openAwards } from "../subgraphs/awards/subgraph";
import { openSector } from "../subgraphs/sector/subgraph";
import { sectors } from "../subgraphs/sectors";
import { findNotes } from "./find-notes";
import { serviceLinks } from "./links";
import { runMain } from "./run-main";
import { runService } from "./run-service";
import { databaseShapes } from "./open-databases";

/** One subgraph as a service of its own: `subgraph justice`. */
async function main(): Promise<void> {
  const { args } = new Command("subgraph")
    .description("Serves one subgraph over HTTP, for a gateway.")
    .argument("[name]", "which one")
    .parse();
  const [name = ""] = args;
  const shapes = databaseShapes();
  const shape = shapes.find((one) => one.name === name);
  if (!shape) {
    throw new StartError(
      `There is no subgraph "${name}". Give one of ${shapes.map((one) => one.name).join(", ")}.`,
    );
  }
  const config = readConfig();
  checkReach(config);
  const open = (log: Logger) => openDatabase(shape, config.database, tracedStatements(log));
  await runService(config, {
    name,
    file: __filename,
    setUp: open,
    open,
    close: (database) => database.close(),
    serve: (database, telemetry) => {
      observeConnections(telemetry.registry, [database]);
      const sector = sectors.find((one) => one.name === name);
      observeOutbox(telemetry.registry, [database]);
      const links = serviceLinks(database, config, telemetry.log);
      const subgraph = sector ? openSector(sector, database, links) : openAwards(database, links);
      links.start();
      const close = async () => {
        await links.close();
        await subgraph.close();
      };
      return serveSubgraph(
        { ...subgraph, close },
        { ...config, ...telemetry, findNotes: findNotes([database]) },
      );
    },
    ready: (url) => `The ${name} subgraph is ready at ${url}/graphql\n`,
  });
}

runMain(main);
