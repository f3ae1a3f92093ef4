import { HttpSource } from "../gateway/sources/http-source";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import { RequestSigner } from "../platform/access/request-signer";
import { openSharedKeys } from "../platform/access/shared-keys";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/logging/logger";

/**
 * Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's.
 * @throws StartError for keys that are wrong.
 */
export function httpSources(config: Config, log: Logger): MakeSource {
  const { subgraphUrls, subgraphTimeoutMs: timeoutMs, subgraphKeys, forwardedHeaders } = config;
  const signer = subgraphKeys && new RequestSigner(openSharedKeys(subgraphKeys, log));
  return (subgraph, address) => {
    const url = subgraphUrls.get(subgraph) ?? address;
    return new HttpSource({ subgraph, url, timeoutMs, signer, forwardedHeaders });
  };
}
