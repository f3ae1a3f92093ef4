import "../../../platform/config/no-telemetry";
import { ApolloGateway, type SupergraphSdlUpdateFunction } from "@apollo/gateway";
import type { Logger } from "../../../platform/observability/logger";
import { warningsOnly } from "../../../platform/observability/warnings-only";
import { apolloDataSource } from "./apollo-data-source";
import type { SubgraphSource } from "../../sources/subgraph-source";

interface ApolloGraphOptions {
  readonly supergraph: string;
  readonly source: (subgraph: string, url: string) => SubgraphSource;
  readonly log: Logger;
  /** Is given what takes a new supergraph over; the function that it returns is called when the gateway stops. */
  readonly watch: (update: SupergraphSdlUpdateFunction) => () => void;
}

/** Apollo's own gateway over a supergraph. */
export function apolloGraph({ supergraph, source, log, watch }: ApolloGraphOptions): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const stop = watch(update);
      return { supergraphSdl: supergraph, cleanup: async () => stop() };
    },
    buildService: ({ name, url }) => apolloDataSource(name, source(name, url ?? "")),
    logger: warningsOnly(log.child({ from: "gateway" })),
  });
}
