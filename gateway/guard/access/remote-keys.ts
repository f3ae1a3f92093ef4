import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import type { Logger } from "../../../platform/observability/logger";

/** How long the keys may take to come, in milliseconds, and how large they may be, in bytes. */
const timeoutMs = 5_000;
const largest = 256 * 1024;
/** How long nobody asks again after a question, whatever came of it, in milliseconds: tokens of strangers cost nothing. */
const cooldownMs = 5_000;
/** How old the keys may be before they are asked for anew, in milliseconds: one that was taken back ends then. */
const oldest = 300_000;
/** How long it is left at keys that are too old when they could not be had, in milliseconds: whoever asks waits for an answer. */
const pauseMs = 30_000;

/**
 * The keys at an address. A token of a key that is not known makes them be asked for anew, and so does their age; while
 * they cannot be had, those that came last stand.
 */
export function remoteKeys(url: URL, log: Logger): JWTVerifyGetKey {
  let cameAt = Infinity;
  let failedAt = -Infinity;
  const ask = async (href: string, init: RequestInit): Promise<Response> => {
    if (performance.now() - failedAt < cooldownMs)
      throw new Error("the keys were not to be had a moment ago");
    try {
      const set = await fetchKeys(href, init);
      cameAt = performance.now();
      return Response.json(set);
    } catch (error) {
      failedAt = performance.now();
      log.error({ address: url.origin + url.pathname, err: error }, "the keys of tokens are not to be had");
      throw new Error("the keys of tokens are not to be had", { cause: error });
    }
  };
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: cooldownMs,
    cacheMaxAge: Infinity,
    [customFetch]: ask,
  });
  return async (header, token) => {
    const now = performance.now();
    if (now - cameAt > oldest && now - failedAt > pauseMs) await keys.reload().catch(() => undefined);
    return keys(header, token);
  };
}

/** Fetches a set of keys. @throws when it is none, too large, or not there in time. */
async function fetchKeys(href: string, init: RequestInit): Promise<object> {
  const response = await fetch(href, init);
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > largest) throw new Error(`the keys are larger than ${largest} bytes`);
    chunks.push(bytes);
  }
  const set: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  if (typeof set !== "object" || set === null || !("keys" in set) || !Array.isArray(set.keys))
    throw new Error('no JSON Web Key Set, which is an object with a list "keys"');
  return set;
}
