import { Registry } from "prom-client";
import { readConfig } from "../../platform/config/config";
import { createLogger } from "../../platform/observability/logger";
import { serveSubgraph } from "../../platform/subgraph-server/serve-subgraph";
import { projectSubgraph } from "../gateways/fixture/project-subgraph";

/** A subgraph of the fixture, served as the environment configures it. `subgraph justice`. */
async function main([name = ""]: readonly string[]): Promise<void> {
  const config = readConfig();
  const log = createLogger(name, config.logLevel);
  const { url } = await serveSubgraph(projectSubgraph(name), {
    ...config,
    port: 0,
    log,
    ...(config.subgraphKeys ? { registry: new Registry() } : {}),
  });
  process.stdout.write(`ready at ${url}/graphql\n`);
}

void main(process.argv.slice(2));
