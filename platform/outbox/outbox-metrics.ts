import { Gauge, type Registry } from "prom-client";
import type { Database } from "../database/database";
import { waitingEvents } from "./waiting-events.store";

/** Tells how many events wait in some databases. */
export function observeOutbox(registry: Registry, databases: readonly Database[]): void {
  new Gauge({
    name: "graph_outbox_events",
    help: "Events that wait to be told, by the subgraph that has written them and the one that is told.",
    labelNames: ["subgraph", "target"],
    registers: [registry],
    async collect() {
      const each = databases.map(async (one) => [one.name, await waitingEvents(one.manager())] as const);
      const found = await Promise.all(each);
      this.reset();
      for (const [subgraph, waiting] of found)
        for (const { target, count } of waiting) this.set({ subgraph, target }, count);
    },
  });
}
