import { createLogger } from "../../../platform/observability/logger";
import { defaults } from "../../../platform/config/testkit/defaults";
import { serveSubgraph } from "../../../platform/subgraph-server/serve-subgraph";
import { disablePretenuring } from "../../../platform/server/workers/disable-pretenuring";
import { projectSubgraph } from "../fixture/project-subgraph";

/** A subgraph of the fixture, served as the project serves its own. `project-subgraph justice`. */
async function main([name = ""]: readonly string[]): Promise<void> {
  disablePretenuring();
  const { url } = await serveSubgraph(projectSubgraph(name), {
    ...defaults,
    port: 0,
    log: createLogger(name, "warn"),
  });
  process.stdout.write(`ready at ${url}/graphql\n`);
}

void main(process.argv.slice(2));
