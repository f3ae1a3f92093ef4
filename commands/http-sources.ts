import { GuardedSource } from "../gateway/sources/guarded-source";
import { HttpSource } from "../gateway/sources/http-source";
import { sharedSources } from "../gateway/sources/shared-sources";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import { RequestSigner } from "../platform/access/request-signer";
import { openSharedKeys } from "../platform/access/shared-keys";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/observability/logger";

/**
 * Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's.
 * @throws StartError for keys that are wrong.
 */
export function httpSources(config: Config, log: Logger): MakeSource {
  const { subgraphUrls, subgraphTimeoutMs: timeoutMs, subgraphKeys, forwardedHeaders } = config;
  const signer = subgraphKeys && new RequestSigner(openSharedKeys(subgraphKeys, log));
  const make: MakeSource = (subgraph, url) =>
    new GuardedSource(new HttpSource({ subgraph, url, timeoutMs, signer, forwardedHeaders }), {
      timeoutMs,
      onChange: (state) => {
        if (state === "open")
          log.warn({ subgraph }, "a subgraph failed too often; it is not asked for a while");
        if (state === "closed") log.warn({ subgraph }, "a subgraph that had failed answers again");
      },
    });
  const shared = sharedSources(make);
  return (subgraph, url) => shared(subgraph, subgraphUrls.get(subgraph) ?? url);
}
