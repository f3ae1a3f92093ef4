import "../platform/config/no-telemetry";
import { ApolloGateway } from "@apollo/gateway";
import { StartError } from "../platform/config/start-error";
import type { Logger } from "../platform/logging/logger";
import { warningsOnly } from "../platform/logging/warnings-only";
import type { MakeSource } from "./sources/subgraph-source";
import { readSupergraph, stateOf, watchSupergraph } from "./supergraph-file";

interface GatewayOptions {
  readonly supergraph: string;
  /** Makes what a subgraph is asked through, by its name and the address in the supergraph. */
  readonly source: MakeSource;
  readonly log: Logger;
}

/**
 * Makes the Apollo gateway over a supergraph file. A changed file is taken over while requests run; a broken one is
 * refused with a line in the log, and the old one serves on.
 */
export async function createGateway({ supergraph, source, log }: GatewayOptions): Promise<ApolloGateway> {
  const seen = await stateOf(supergraph);
  const first = await readSupergraph(supergraph);
  return new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const stop = watchSupergraph(supergraph, seen, () => void takeOver(supergraph, update, log));
      return { supergraphSdl: first, cleanup: async () => stop() };
    },
    buildService: ({ name, url }) => source(name, url ?? ""),
    logger: warningsOnly(log.child({ from: "gateway" })),
  });
}

async function takeOver(file: string, update: (sdl: string) => void, log: Logger): Promise<void> {
  try {
    update(await readSupergraph(file));
    log.info({ supergraph: file }, "took over a changed supergraph");
  } catch (error) {
    log.error(
      { supergraph: file, reason: (error as Error).message },
      "refused a changed supergraph; the old one serves on",
    );
  }
}

/** What a supergraph that Apollo's gateway cannot take is told as. */
export function explainLoadFailure(file: string, error: unknown): Error {
  if (error instanceof StartError) return error;
  return new StartError(
    `The supergraph ${file} cannot be served: ${(error as Error).message}. Compose it again.`,
  );
}
