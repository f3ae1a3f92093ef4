import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { ApolloServer } from "@apollo/server";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { createLogger } from "../../../platform/observability/logger";
import { temporaryFolder } from "../../../testing/temporary-folder";
import type { SubgraphSchema } from "../../../platform/subgraph-server/build-subgraph-schema";
import { createRequestContext, type RequestContext } from "../../request-context";
import { InProcessSource } from "../../sources/in-process-source";
import { NoAnswer, type SubgraphSource } from "../../sources/subgraph-source";
import { createGateway, type GatewayOptions } from "../../supergraph/graph-gateway";

/** A subgraph of which nothing but its schema matters: a text with resolvers, or one that was built. */
type PlainSubgraph = (SubgraphSchema | { readonly sdl: string; readonly resolvers: object }) & {
  /** Whether it gives no answer at the moment. */
  readonly isDown?: () => boolean;
  /** Makes something else of the data of an answer than its schema says. */
  readonly spoil?: (data: Record<string, unknown>) => void;
};

/** A gateway over some subgraphs in this process, by their names. */
export async function composedGateway(
  subgraphs: Readonly<Record<string, PlainSubgraph>>,
  options: Pick<GatewayOptions, "planner" | "counts">,
) {
  const folder = temporaryFolder();
  const supergraph = join(folder.path, "supergraph.graphql");
  writeFileSync(supergraph, compose(subgraphs));
  const log = createLogger("test", "silent");
  const fetches: Fetch[] = [];
  const source = (name: string) => recorded(name, subgraphs[name], fetches);
  const { gateway, plugins } = await createGateway({
    supergraph,
    source,
    log,
    executor: "compiled",
    ...options,
  });
  const server = new ApolloServer<RequestContext>({
    gateway,
    plugins: [...plugins],
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    /** What the subgraphs were asked. */
    fetches,
    /** What it answers, as JSON has it. */
    async ask(
      query: string,
      contextValue = createRequestContext(),
      variables: Readonly<Record<string, unknown>> = {},
    ): Promise<object> {
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("an answer in parts");
      return JSON.parse(JSON.stringify(body.singleResult)) as object;
    },
    async stop(): Promise<void> {
      await server.stop();
      folder.remove();
    },
  };
}

/** What a subgraph was asked. */
interface Fetch {
  readonly subgraph: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function recorded(name: string, subgraph: PlainSubgraph | undefined, fetches: Fetch[]): SubgraphSource {
  const source = sourceOf(name, subgraph);
  return {
    ask: async (request, context) => {
      fetches.push({ subgraph: name, text: request.text, variables: request.variables });
      if (subgraph?.isDown?.()) throw new NoAnswer("broken", "it is down");
      const answer = await source.ask(request, context);
      if (answer.data) subgraph?.spoil?.(answer.data);
      return answer;
    },
    version: () => source.version(),
    probe: () => source.probe(),
  };
}

export function compose(subgraphs: Readonly<Record<string, PlainSubgraph>>): string {
  const services = Object.entries(subgraphs).map(([name, { sdl }]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}

function sourceOf(name: string, subgraph: PlainSubgraph | undefined): InProcessSource {
  if (!subgraph) throw new Error(`no subgraph ${name}`);
  const { sdl } = subgraph;
  const schema =
    "schema" in subgraph
      ? subgraph.schema
      : buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: subgraph.resolvers as never }]);
  const served = {
    name,
    schema,
    sdl,
    createContext: () => ({}),
    version: async () => null,
    close: async () => undefined,
  };
  return new InProcessSource(
    served,
    (formatted) => formatted,
    () => undefined,
  );
}
