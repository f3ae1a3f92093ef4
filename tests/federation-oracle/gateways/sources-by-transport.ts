import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { SubgraphSource } from "../../../gateway/sources/subgraph-source";
import type { RequestContext } from "../../../gateway/request-context";

export type Transport = "in process" | "over HTTP";

/** The context of a request that also says how its subgraphs are to be asked. */
export interface TransportContext extends RequestContext {
  readonly transport: Transport;
}

/** One source for both transports, so that an operation is planned once and runs over each. */
export function sourceByTransport(sources: Readonly<Record<Transport, SubgraphSource>>): SubgraphSource {
  return {
    process: (options: GraphQLDataSourceProcessOptions) =>
      sources[(options.context as unknown as TransportContext).transport].process(options),
    probe: async () => {
      await Promise.all(Object.values(sources).map((source) => source.probe()));
    },
  };
}
