import { InProcessSource } from "../../../gateway/sources/in-process-source";
import { serveGraph } from "../../../gateway/server/serve";
import { auditLog } from "../../../platform/access/audit";
import { readConfig } from "../../../platform/config/config";
import { maskErrorsWith } from "../../../platform/errors/mask-error";
import { createLogger } from "../../../platform/observability/logger";
import { processRegistry } from "../../../platform/server/workers/process-metrics";
import { disablePretenuring } from "../../../platform/server/workers/disable-pretenuring";
import { projectSubgraph } from "../fixture/project-subgraph";

/** The project's gateway with the fixture's subgraphs in its process. The environment configures it as it does a start. */
async function main([supergraph = "", emptyFolder = ""]: readonly string[]): Promise<void> {
  disablePretenuring();
  const log = createLogger("embedded", "warn");
  const { url } = await serveGraph({
    ...readConfig(),
    port: 0,
    supergraph,
    operationsFolder: emptyFolder,
    stepsFolder: emptyFolder,
    pagesFolder: emptyFolder,
    log,
    registry: processRegistry(),
    source: (name) => new InProcessSource(projectSubgraph(name), maskErrorsWith(log), auditLog(log)),
  });
  process.stdout.write(`ready at ${url}/graphql\n`);
}

void main(process.argv.slice(2));
