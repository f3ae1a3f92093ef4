import { HttpSource } from "../gateway/sources/http-source";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/logging/logger";

/** Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's. */
export function httpSources({ subgraphUrls, subgraphTimeoutMs }: Config, log: Logger): MakeSource {
  return (subgraph, url) =>
    new HttpSource({ subgraph, url: subgraphUrls.get(subgraph) ?? url, timeoutMs: subgraphTimeoutMs, log });
}
