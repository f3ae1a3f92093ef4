import { GuardedSource } from "../gateway/sources/guarded-source";
import { HttpSource } from "../gateway/sources/http-source";
import { sharedSources } from "../gateway/sources/shared-sources";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/logging/logger";

/** Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's. */
export function httpSources({ subgraphUrls, subgraphTimeoutMs: timeoutMs }: Config, log: Logger): MakeSource {
  const make: MakeSource = (subgraph, url) =>
    new GuardedSource(new HttpSource({ subgraph, url, timeoutMs }), {
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
