import type { SubgraphSource } from "../../gateway/sources/subgraph-source";
import type { Config } from "../../platform/config/config";
import type { Logger } from "../../platform/observability/logger";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import { httpSources } from "../http-sources";
import { addressBook } from "./address-book";
import { SourceOwners } from "./source-owners";

export interface HttpOwners extends Owners {
  /** Closes the connections. */
  close(): Promise<void>;
}

/**
 * Asks the other subgraphs over HTTP for one of them, each through one source from when it is first asked on. What is asked is
 * signed as a gateway's requests are.
 * @throws StartError for keys that are wrong
 */
export function httpOwners(asker: string, config: Config, log: Logger): HttpOwners {
  const addressOf = addressBook(config);
  const makeSource = httpSources(config, log);
  const sources = new Map<string, SubgraphSource>();
  const sourceOf = async (subgraph: string) => {
    const address = await addressOf(subgraph);
    const source = sources.get(subgraph) ?? makeSource(subgraph, address);
    sources.set(subgraph, source);
    return source;
  };
  const owners = new SourceOwners({ asker, sourceOf, patienceMs: config.subgraphTimeoutMs, log });
  return {
    entities: (...question) => owners.entities(...question),
    close: async () => {
      await Promise.all([...sources.values()].map(async (source) => source.close?.()));
    },
  };
}
