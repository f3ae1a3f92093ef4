import { join, resolve } from "node:path";
import { serveGraph } from "../gateway/serve";
import { readConfig } from "../platform/config/config";
import { createLogger } from "../platform/logging/logger";
import { closeOnSignal } from "./close-on-signal";
import { httpSources } from "./http-sources";
import { runMain } from "./run-main";

/** The gateway alone: it serves the supergraph of SUPERGRAPH over subgraphs that are reached by HTTP. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger("gateway", config.logLevel);
  const listening = await serveGraph({
    ...config,
    operationsFolder: resolve("schema", "operations"),
    pagesFolder: join("dist", "web"),
    log,
    source: httpSources(config),
  });
  closeOnSignal(() => listening.close(), log);
  process.stdout.write(`The gateway is ready.  IDE: ${listening.url}/   GraphQL: ${listening.url}/graphql\n`);
}

runMain(main);
