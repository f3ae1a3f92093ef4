import { Counter, type Registry } from "prom-client";
import type { ClientIdentity } from "./client-identity";

interface ClientLabels {
  readonly client: string;
  readonly version: string;
}

interface ClientCount {
  readonly labels: ClientLabels;
  count: number;
}

/** How many clients are told apart, each version of one by itself. */
const mostClients = 100;

const unnamed: ClientLabels = { client: "unnamed", version: "" };
/** All that come when so many are known already: what clients call themselves has no bound. */
const other: ClientLabels = { client: "other", version: "" };

/** Counts operations by the clients that sent them, those that came first each by itself. */
export class ClientCounts {
  private readonly counts = new Map<string, ClientCount>();

  constructor(registry: Registry) {
    const { counts } = this;
    new Counter({
      name: "graph_client_requests_total",
      help: "Operations by what their clients call themselves; beyond the first hundred they are other.",
      labelNames: ["client", "version"],
      registers: [registry],
      collect() {
        this.reset();
        for (const { labels, count } of counts.values()) this.inc({ ...labels }, count);
      },
    });
  }

  count(client: ClientIdentity | undefined): void {
    const counted = this.counted(client ? { client: client.name, version: client.version ?? "" } : unnamed);
    counted.count += 1;
  }

  private counted(labels: ClientLabels): ClientCount {
    const key = `${labels.client}\n${labels.version}`;
    const known = this.counts.get(key);
    if (known) return known;
    if (this.counts.size >= mostClients && labels !== unnamed && labels !== other) return this.counted(other);
    const counted = { labels, count: 0 };
    this.counts.set(key, counted);
    return counted;
  }
}
