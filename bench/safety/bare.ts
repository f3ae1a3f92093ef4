import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { planInThread } from "../../gateway/execution/planning/planner-thread";
import { defaults } from "../../platform/config/testkit/defaults";
import { createGateway } from "../../gateway/supergraph/graph-gateway";
import { createRequestContext, type RequestContext } from "../../gateway/request-context";
import { HttpSource } from "../../gateway/sources/http-source";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { BodyBudget } from "../../platform/server/http/body-budget";
import { answerGraphQL } from "../../platform/server/http/graphql-over-http";
import { listen } from "../../platform/server/http/listen";
import { createLogger } from "../../platform/observability/logger";
import { projectSubgraph } from "../gateways/fixture/project-subgraph";

/**
 * The gateway with nothing that makes it safe or seen: no door, no limits, no rate, no deadline, no breaker, no signature,
 * no metrics, no line in the log. `bare <supergraph> embedded|services`.
 */
async function main([supergraph = "", mode = ""]: readonly string[]): Promise<void> {
  const log = createLogger("bare", "warn");
  const { gateway, plugins } = await createGateway({
    supergraph,
    log,
    executor: "compiled",
    planner: planInThread(defaults.planningTimeoutMs),
    source: (name, url) =>
      mode === "embedded"
        ? new InProcessSource(
            projectSubgraph(name),
            (formatted) => formatted,
            () => undefined,
          )
        : new HttpSource({ subgraph: name, url, timeoutMs: 30_000 }),
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
  await server.start();
  const handling = {
    identify: () => undefined,
    createContext: () => createRequestContext(),
    bodyBudget: new BodyBudget(1_000_000),
  };
  const { url } = await listen(
    (request, response) => void answerGraphQL(server, handling, request, response),
    { ...defaults, port: 0 },
  );
  process.stdout.write(`ready at ${url}/graphql\n`);
}

void main(process.argv.slice(2));
