import type { RequestContext } from "../../../gateway/request-context";
import { NoAnswer, type SubgraphSource } from "../../../gateway/sources/subgraph-source";

export type Transport = "in process" | "over HTTP";

/** The context of a request that also says how its subgraphs are to be asked. */
export interface TransportContext extends RequestContext {
  readonly transport: Transport;
}

/** One source for both transports, so that an operation is planned once and runs over each. Down, it answers over neither. */
export function sourceByTransport(
  sources: Readonly<Record<Transport, SubgraphSource>>,
  isDown: () => boolean,
): SubgraphSource {
  return {
    ask: async (request, context) => {
      if (isDown()) throw new NoAnswer("unreached", "The subgraph is down.");
      return sources[(context as TransportContext).transport].ask(request, context);
    },
    probe: async () => {
      await Promise.all(Object.values(sources).map((source) => source.probe()));
    },
    close: async () => {
      await Promise.all(Object.values(sources).map(async (source) => source.close?.()));
    },
  };
}
