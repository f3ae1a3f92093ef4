import { hash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isLoopback } from "./network-addresses";
import { RequestFault } from "./request-fault";
import { texts } from "./http.texts";

/** Who is told the metrics of a process. */
export interface MetricsSettings {
  readonly host: string;
  /** What has to be sent to be told them; null where nothing is set. */
  readonly metricsToken: string | null;
}

/**
 * Why a request is not told the metrics; undefined where it is. Who sends the token is told them, and without one whoever
 * asks at an address of this machine.
 */
export function metricsRefusal(
  { headers: { authorization = "" } }: IncomingMessage,
  { host, metricsToken }: MetricsSettings,
): RequestFault | undefined {
  if (metricsToken === null) {
    if (isLoopback(host)) return undefined;
    return new RequestFault(403, texts.metricsHidden, {}, "FORBIDDEN");
  }
  const [, token = ""] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (timingSafeEqual(digest(token), digest(metricsToken))) return undefined;
  return new RequestFault(
    401,
    texts.metricsNeedToken,
    { "www-authenticate": 'Bearer realm="metrics"' },
    "UNAUTHENTICATED",
  );
}

function digest(text: string): Buffer {
  return hash("sha256", text, "buffer");
}
