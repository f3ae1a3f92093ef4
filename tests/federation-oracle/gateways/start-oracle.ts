import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { createGateway } from "../../../gateway/supergraph/graph-gateway";
import { planHere } from "../../../gateway/execution/planning/planner";
import { createRequestContext } from "../../../gateway/request-context";
import { HttpSource } from "../../../gateway/sources/http-source";
import { InProcessSource } from "../../../gateway/sources/in-process-source";
import { createLogger } from "../../../platform/observability/logger";
import { defaults } from "../../../platform/config/testkit/defaults";
import { serveSubgraph } from "../../../platform/subgraph-server/serve-subgraph";
import { temporaryFolder } from "../../../testing/temporary-folder";
import { asRead, type Answer } from "../answers/answer";
import { buildSubgraphs, composeSupergraph } from "../federation/federation";
import { buildMonolith, runOnMonolith } from "../federation/monolith";
import type { Failure } from "../failures/failure";
import type { Replay } from "../failures/replay";
import type { Library } from "../library/library";
import type { Operation } from "../operations/operation";
import { toldCompletions } from "./told-completions";
import { sourceByTransport, type Transport, type TransportContext } from "./sources-by-transport";

/** The executors of query plans that can stand behind the gateway. */
export type Executor = "apollo" | "compiled";
const executors: readonly Executor[] = ["compiled", "apollo"];

/** A gateway as the oracle asks it: operations in, answers out. */
export interface GatewayUnderTest {
  readonly name: string;
  readonly executor: Executor;
  readonly transport: Transport;
  /** Asks it while something fails, or nothing. */
  execute(operation: Operation, failures?: readonly Failure[]): Promise<Answer>;
}

/** What is asked, and what says the truth. */
export interface Oracle {
  readonly schema: GraphQLSchema;
  readonly gateways: readonly GatewayUnderTest[];
  /** What GraphQL's reference implementation answers; where a replay says so, it fails. */
  answer(operation: Operation, replay?: Replay): Promise<Answer>;
  stop(): Promise<void>;
}

const log = createLogger("federation-oracle", "silent");

/** Serves the fixture's subgraphs, and puts every executor with both transports in front of them. */
export async function startOracle(): Promise<Oracle> {
  const library: Library = { journal: [], failures: [] };
  const subgraphs = buildSubgraphs(library);
  const served = await Promise.all(
    subgraphs.map(
      async (one) => [one.name, await serveSubgraph(one, { ...defaults, port: 0, log })] as const,
    ),
  );
  const urls = Object.fromEntries(served.map(([name, { url }]) => [name, `${url}/graphql`]));
  const folder = temporaryFolder();
  const supergraph = join(folder.path, "supergraph.graphql");
  writeFileSync(supergraph, composeSupergraph(urls));

  const source = (name: string, url: string) => {
    const subgraph = subgraphs.find((one) => one.name === name);
    if (!subgraph) throw new Error(`the fixture has no subgraph ${name}`);
    const isDown = () => library.failures.some((one) => one.kind === "down" && one.subgraph === name);
    const inProcess = new InProcessSource(
      subgraph,
      (formatted) => formatted,
      () => undefined,
    );
    const overHttp = new HttpSource({ subgraph: name, url, timeoutMs: 20_000 });
    return sourceByTransport({ "in process": inProcess, "over HTTP": overHttp }, isDown);
  };
  let schema: GraphQLSchema | undefined;
  const servers = await Promise.all(
    executors.map(async (executor) => {
      const { gateway, plugins } = await createGateway({
        supergraph,
        source,
        log,
        executor,
        planner: planHere,
      });
      gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
      const server = new ApolloServer<TransportContext>({
        gateway,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          ...(executor === "apollo" ? [toldCompletions] : []),
          ...plugins,
        ],
        logger: log,
      });
      await server.start();
      return { executor, server };
    }),
  );
  if (!schema) throw new Error("the gateway has loaded no schema");
  const monolith = buildMonolith(schema);
  const fresh = () => library.journal.splice(0);
  return {
    schema: monolith,
    gateways: servers.flatMap(({ executor, server }) =>
      (["in process", "over HTTP"] as const).map((transport) => ({
        name: `${executor}, ${transport}`,
        executor,
        transport,
        execute: async (operation, failures = []) => {
          fresh();
          library.failures = failures;
          return ask(server, operation, transport).finally(() => (library.failures = []));
        },
      })),
    ),
    answer: async (operation, replay) => {
      fresh();
      return asRead(await runOnMonolith(monolith, library, operation, replay));
    },
    stop: async () => {
      await Promise.all(servers.map(({ server }) => server.stop()));
      await Promise.all(served.map(([, listening]) => listening.close()));
      folder.remove();
    },
  };
}

async function ask(
  server: ApolloServer<TransportContext>,
  { document, variables, operationName }: Operation,
  transport: Transport,
): Promise<Answer> {
  const { body } = await server.executeOperation(
    { query: document, variables, ...(operationName ? { operationName } : {}) },
    { contextValue: Object.assign(createRequestContext(), { transport }) },
  );
  if (body.kind !== "single") throw new Error("the gateway answered in parts");
  return asRead(body.singleResult);
}
