import type * as undici from "undici";
import { exchange } from "../../gateway/sources/http-exchange";
import { RequestSigner } from "../../platform/access/request-signer";
import { openSharedKeys } from "../../platform/access/shared-keys";
import type { Config } from "../../platform/config/config";
import type { Logger } from "../../platform/observability/logger";
import type { SendEvents } from "../../platform/outbox/delivery";
import { addressBook } from "../owners/address-book";
import { subgraphPrincipal } from "../owners/source-owners";

export interface HttpSend {
  readonly send: SendEvents;
  /** Closes the connections, and gives up what is sent over them. */
  close(): Promise<void>;
}

/** The largest answer, in bytes: it is a number. */
const largestAnswer = 64 * 1024;
const connections = 2;

/**
 * Tells other subgraphs events over HTTP, beside where they answer GraphQL.
 * @throws StartError for keys that are wrong
 */
export function httpSend(source: string, config: Config, log: Logger): HttpSend {
  const { subgraphKeys, subgraphTimeoutMs: timeoutMs } = config;
  const signer = subgraphKeys && new RequestSigner(openSharedKeys(subgraphKeys, log));
  const principal = subgraphPrincipal(source);
  const addressOf = addressBook(config);
  const pools = new Map<string, undici.Pool>();
  return {
    send: async (target, batch) => {
      if (!signer) throw new Error("SUBGRAPH_KEYS is not set, and nobody takes events that are not signed");
      const { origin, pathname: path } = new URL("events", await addressOf(target));
      const pool = pools.get(origin) ?? openPool(origin);
      pools.set(origin, pool);
      const body = JSON.stringify(batch);
      const request = { subgraph: target, method: "POST", path, body, principal } as const;
      const headers = { "content-type": "application/json", ...signer.headersFor(request) };
      const limits = { timeoutMs, largest: largestAnswer, deadline: undefined, isBusy: () => false };
      const { status, text } = await exchange(pool, { method: "POST", path, body, headers }, limits);
      return readLast(status, text);
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

function openPool(origin: string): undici.Pool {
  // Loaded here, since an embedded graph has no such connections.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { Pool } = require("undici") as typeof undici;
  return new Pool(origin, { connections, keepAliveTimeout: 30_000 });
}

function readLast(status: number, text: string): number {
  const told: unknown = status === 200 ? JSON.parse(text) : undefined;
  const last = typeof told === "object" && told !== null && "last" in told ? told.last : undefined;
  if (typeof last === "number") return last;
  const why = status === 401 ? "; are SUBGRAPH_KEYS the same on both?" : "";
  throw new Error(`it answered with status ${status}${why}`);
}
