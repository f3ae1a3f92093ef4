import "reflect-metadata";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/config/start-error";
import { openDatabase } from "../platform/database/open-database";
import { createLogger } from "../platform/logging/logger";
import { serveSubgraph } from "../platform/subgraph/serve-subgraph";
import { openAwards } from "../subgraphs/awards/subgraph";
import { openSector } from "../subgraphs/sector/subgraph";
import { sectors } from "../subgraphs/sectors";
import { closeOnSignal } from "./close-on-signal";
import { runMain } from "./run-main";
import { databaseShapes } from "./shapes";

/** One subgraph as a service of its own: `subgraph justice`. */
async function main(): Promise<void> {
  const [name = ""] = process.argv.slice(2);
  const shapes = databaseShapes();
  const shape = shapes.find((one) => one.name === name);
  if (!shape) {
    throw new StartError(
      `There is no subgraph "${name}". Give one of ${shapes.map((one) => one.name).join(", ")}.`,
    );
  }
  const config = readConfig();
  const log = createLogger(name, config.logLevel);
  const database = await openDatabase(shape, config.database);
  const sector = sectors.find((one) => one.name === name);
  const subgraph = sector ? openSector(sector, database) : openAwards(database);
  const listening = await serveSubgraph(subgraph, config.host, config.port, log);
  closeOnSignal(() => listening.close(), log);
  process.stdout.write(`The ${name} subgraph is ready at ${listening.url}/graphql\n`);
}

runMain(main);
