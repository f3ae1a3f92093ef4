import type { SubgraphSource } from "../../gateway/sources/subgraph-source";
import type { Config } from "../../platform/config/config";
import type { Logger } from "../../platform/observability/logger";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import { SourceOwners } from "./source-owners";

/**
 * Makes what subgraphs of one process ask each other through. `find` is first called when one is asked, so that it may know
 * none of them before all are made.
 */
export function embeddedOwners(
  find: (subgraph: string) => SubgraphSource | undefined,
  { subgraphTimeoutMs: patienceMs }: Pick<Config, "subgraphTimeoutMs">,
  log: Logger,
): (asker: string) => Owners {
  const sources = new Map<string, SubgraphSource>();
  const sourceOf = (subgraph: string) => {
    const source = sources.get(subgraph) ?? find(subgraph);
    if (!source) throw new Error(`no subgraph ${subgraph} is in this process`);
    sources.set(subgraph, source);
    return source;
  };
  return (asker) => new SourceOwners({ asker, sourceOf, patienceMs, log });
}
