import { subgraphAddresses } from "../../gateway/supergraph/subgraph-addresses";
import { readSupergraph } from "../../gateway/supergraph/supergraph-file";
import type { Config } from "../../platform/config/config";

type Places = Pick<Config, "subgraphUrls" | "supergraph">;

/**
 * Where a subgraph reaches the others: at the addresses of SUBGRAPH_URLS, and else at the supergraph's. The supergraph is read when an
 * address is first asked for that is not set, so that a subgraph starts without.
 */
export function addressBook({ subgraphUrls, supergraph }: Places): (subgraph: string) => Promise<string> {
  let composed: Promise<ReadonlyMap<string, string>> | undefined;
  return async (subgraph) => {
    const given = subgraphUrls.get(subgraph);
    if (given !== undefined) return given;
    composed ??= readSupergraph(supergraph).then(subgraphAddresses);
    const found = await composed.catch(() => {
      composed = undefined;
      return undefined;
    });
    const address = found?.get(subgraph) ?? "";
    if (address === "")
      throw new Error(
        `no address of the subgraph ${subgraph} is known here: set SUBGRAPH_URLS to ${subgraph}=http://…`,
      );
    return address;
  };
}
