import { serveGraph } from "../../gateway/server/serve";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { httpSources } from "../../commands/http-sources";
import { openRateLimiter } from "../../commands/open-rate-limiter";
import { auditLog } from "../../platform/access/audit";
import { readConfig } from "../../platform/config/config";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { createLogger } from "../../platform/observability/logger";
import { processRegistry } from "../../platform/server/workers/process-metrics";
import { projectSubgraph } from "../gateways/fixture/project-subgraph";

/** The gateway as it is served, over the fixture. The environment configures it. `safe <supergraph> <empty folder> embedded|services`. */
async function main([supergraph = "", emptyFolder = "", mode = ""]: readonly string[]): Promise<void> {
  const config = readConfig();
  const log = createLogger("safe", config.logLevel);
  const overHttp = httpSources(config, log);
  const { url } = await serveGraph({
    ...config,
    port: 0,
    supergraph,
    operationsFolder: emptyFolder,
    stepsFolder: emptyFolder,
    pagesFolder: emptyFolder,
    log,
    registry: processRegistry(),
    rate: await openRateLimiter(config, log),
    source: (name, address) =>
      mode === "embedded"
        ? new InProcessSource(projectSubgraph(name), maskErrorsWith(log), auditLog(log))
        : overHttp(name, address),
  });
  process.stdout.write(`ready at ${url}/graphql\n`);
}

void main(process.argv.slice(2));
