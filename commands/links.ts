import type { SubgraphSource } from "../gateway/sources/subgraph-source";
import type { Config } from "../platform/config/config";
import type { Database } from "../platform/database/database";
import type { Logger } from "../platform/observability/logger";
import type { EventBatch } from "../platform/outbox/event-batch";
import { OutboxTraces } from "../platform/mutations/outbox-traces";
import { Outbox, type OutboxLink } from "../platform/outbox/outbox";
import type { SubgraphLinks } from "../platform/subgraph-server/links";
import type { Subgraph } from "../platform/subgraph-server/subgraph";
import { awardsDatabase } from "../subgraphs/awards/shape";
import { recordKinds } from "./records/record-kinds";
import { databaseShapes, type Databases } from "./open-databases";
import { httpSend } from "./outbox/http-send";
import { embeddedOwners } from "./owners/embedded-owners";
import { httpOwners } from "./owners/http-owners";

/** Links that take something to be kept open. */
export interface OpenLinks extends SubgraphLinks {
  /** Begins to tell others what waits for them. */
  start(): void;
  /** Ends that, while the database is still open, and closes the connections. */
  close(): Promise<void>;
}

/**
 * The links of a subgraph that is a service of its own.
 * @throws StartError for keys that are wrong
 */
export function serviceLinks(database: Database, config: Config, log: Logger): OpenLinks {
  const { name } = database;
  const owners = httpOwners(name, config, log);
  const sender = httpSend(name, config, log);
  const outbox = new Outbox({ database, targets: othersThan(name), send: sender.send, log });
  return {
    owners,
    outbox,
    traces: tracesInto(outbox),
    start: () => outbox.start(),
    close: async () => {
      await outbox.stop();
      await Promise.all([owners.close(), sender.close()]);
    },
  };
}

/** What there is of the subgraphs of a process, once they are made. */
export interface InProcess {
  subgraph(name: string): Subgraph | undefined;
  source(name: string): SubgraphSource | undefined;
}

/** The links of subgraphs that are in one process: `inProcess` is first asked when something goes over them. */
export function embeddedLinks(
  databases: Databases,
  inProcess: InProcess,
  config: Pick<Config, "subgraphTimeoutMs">,
  log: Logger,
): ReadonlyMap<string, OpenLinks> {
  const ownersFor = embeddedOwners((name) => inProcess.source(name), config, log);
  const links = Object.values(databases).map((database): [string, OpenLinks] => {
    const { name } = database;
    const send = async (target: string, batch: EventBatch) => {
      const last = await inProcess.subgraph(target)?.applyEvents?.(batch);
      if (last === undefined) throw new Error(`${target} keeps nothing of other subgraphs`);
      return last;
    };
    const outbox = new Outbox({ database, targets: othersThan(name), send, log });
    const owners = ownersFor(name);
    const traces = tracesInto(outbox);
    return [name, { owners, outbox, traces, start: () => outbox.start(), close: () => outbox.stop() }];
  });
  return new Map(links);
}

function tracesInto(outbox: OutboxLink): OutboxTraces {
  return new OutboxTraces({ kinds: recordKinds, keeperOfMentions: awardsDatabase.name, outbox });
}

function othersThan(name: string): readonly string[] {
  return databaseShapes()
    .map((shape) => shape.name)
    .filter((other) => other !== name);
}
