import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import type { RequestContext } from "../../request-context";

/** Tells in a header (RFC 9211) whether an answer was kept from before; nothing where nothing is kept. */
export const cacheStatus = pluginOf<RequestContext>({
  async willSendResponse({ contextValue: { isCacheHit }, response: { http } }) {
    if (isCacheHit !== undefined)
      http.headers.set("cache-status", `gateway; ${isCacheHit ? "hit" : "fwd=miss"}`);
  },
});
