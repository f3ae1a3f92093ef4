import { HttpSource } from "../gateway/sources/http-source";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import type { Config } from "../platform/config/config";

/** Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's. */
export function httpSources({ subgraphUrls, subgraphTimeoutMs }: Config): MakeSource {
  return (subgraph, url) =>
    new HttpSource({ subgraph, url: subgraphUrls.get(subgraph) ?? url, timeoutMs: subgraphTimeoutMs });
}
