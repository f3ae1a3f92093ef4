import { checkAuthentication, describeAuthentication } from "../gateway/guard/access/authentication";
import { readConfig } from "../platform/config/config";
import { httpSources } from "./http-sources";
import { runMain } from "./run-main";
import { runService } from "./run-service";
import { serveGateway } from "./serve-gateway";

/** The gateway alone: it serves the supergraph of SUPERGRAPH over subgraphs that are reached by HTTP. */
async function main(): Promise<void> {
  const config = readConfig();
  checkAuthentication(config);
  await runService(config, {
    name: "gateway",
    file: __filename,
    setUp: async () => undefined,
    open: async () => undefined,
    close: async () => undefined,
    serve: (_nothing, telemetry) => serveGateway(config, telemetry, httpSources(config, telemetry.log)),
    ready: (url) =>
      `The gateway is ready.  IDE: ${url}/   GraphQL: ${url}/graphql\n${describeAuthentication(config)}\n`,
  });
}

runMain(main);
