import { GuardedSource } from "../gateway/sources/guarded-source";
import { HttpSource } from "../gateway/sources/http-source";
import { sharedSources } from "../gateway/sources/shared-sources";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import { RequestSigner } from "../platform/access/request-signer";
import { openSharedKeys } from "../platform/access/shared-keys";
import type { Config } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import type { Logger } from "../platform/observability/logger";

/**
 * Makes what subgraphs are asked through over HTTP: at the configured address, or else the supergraph's.
 * @throws StartError for keys that are wrong, and for a subgraph that has no address.
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
  return (subgraph, url) => {
    const address = subgraphUrls.get(subgraph) ?? url;
    if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ""))
      throw noAddress(subgraph, address);
    return shared(subgraph, address);
  };
}

function noAddress(subgraph: string, address: string): StartError {
  const said = address === "" ? "no address" : `"${address.slice(0, 200)}" as the address`;
  return new StartError(
    `The supergraph has ${said} of the subgraph "${subgraph}", which cannot be asked there. ` +
      `Set SUBGRAPH_URLS to ${subgraph}=http://… , or compose it with an address that begins with http:// or https://.`,
  );
}
