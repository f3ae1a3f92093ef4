import { join, resolve } from "node:path";
import type { AnswerStore } from "../gateway/caching/answer-store";
import { MemoryStore } from "../gateway/caching/memory-store";
import { serveGraph } from "../gateway/server/serve";
import type { MakeSource } from "../gateway/sources/subgraph-source";
import type { Config } from "../platform/config/config";
import type { Logger } from "../platform/observability/logger";
import type { Listening } from "../platform/server/http/listen";
import { mayIntrospect, roleLevels } from "../subgraphs/access-policy";
import { openFiles } from "./files/open-files";
import { openRateLimiter } from "./open-rate-limiter";
import type { Telemetry } from "./run-service";

/**
 * Serves the project's gateway as the configuration has it, with its page and its saved operations, which are the trusted
 * documents too. `source` makes what its subgraphs are asked through; `findNotes` finds what `/readyz` tells beside faults.
 * @throws StartError as `serveGraph` does.
 */
export async function serveGateway(
  config: Config,
  telemetry: Telemetry,
  source: MakeSource,
  findNotes?: () => Promise<readonly string[]>,
): Promise<Listening> {
  const { log } = telemetry;
  return serveGraph({
    ...config,
    ...telemetry,
    source,
    ...(findNotes && { findNotes }),
    roles: Object.keys(roleLevels),
    mayIntrospect: ({ principal }) => mayIntrospect(principal),
    fileService: await openFiles(config),
    store: await openAnswerStore(config, log),
    rate: await openRateLimiter(config, log),
    operationsFolder: resolve("schema", "operations"),
    stepsFolder: resolve("schema", "steps"),
    savedDocumentsFile: resolve("schema", "trusted-documents.json"),
    pagesFolder: join("dist", "web"),
  });
}

/** Where a gateway keeps answers, as the configuration has it; undefined where it keeps none. */
async function openAnswerStore({ responseCache }: Config, log: Logger): Promise<AnswerStore | undefined> {
  if (responseCache === "off") return undefined;
  if (responseCache === "memory") return new MemoryStore();
  // Only where it is used: loading the client of Redis takes 0.1 s and 19 MB.
  const { RedisStore } = await import("../gateway/caching/redis-store.js");
  return new RedisStore(responseCache.redisUrl, log);
}
