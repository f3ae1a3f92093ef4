import { setTimeout as pause } from "node:timers/promises";
import { RawConnection } from "./raw-connection";

/** What came of a load. */
export interface Offered {
  readonly seconds: number;
  /** How long each operation took that was answered, in milliseconds, in order. */
  readonly latencies: readonly number[];
  readonly refused: number;
  /** Neither answered nor refused. */
  readonly failed: number;
  /** Not sent, for want of a connection. */
  readonly unsent: number;
}

interface Target {
  readonly url: URL;
  /** The requests, asked in turn. */
  readonly requests: readonly Buffer[];
}

class Tally {
  readonly latencies: number[] = [];
  refused = 0;
  failed = 0;
  unsent = 0;
  private readonly start = performance.now();

  note(status: number, milliseconds: number): void {
    if (status === 200) this.latencies.push(milliseconds);
    else if (status === 503) this.refused += 1;
    else this.failed += 1;
  }

  result(): Offered {
    return {
      seconds: (performance.now() - this.start) / 1000,
      latencies: this.latencies.sort((one, other) => one - other),
      refused: this.refused,
      failed: this.failed,
      unsent: this.unsent,
    };
  }
}

/** Keeps so many connections busy: each sends its next request when it has its answer. */
export async function keepBusy(
  { url, requests }: Target,
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Offered> {
  const tally = new Tally();
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const client = async () => {
    const connection = new RawConnection(url.hostname, Number(url.port));
    while (performance.now() < end) {
      const sent = performance.now();
      const { status, ended } = await connection.send(requests[next++ % requests.length] as Buffer);
      tally.note(status, ended - sent);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, client));
  return tally.result();
}

/** More connections than this are not opened: what has none of them free when it is due is not sent. */
const mostConnections = 500;

/** How requests come: one as long after the other as each other one, or by chance, as from many who know nothing of each other. */
export const arrivals = {
  regular: () => 1,
  poisson: () => -Math.log(1 - Math.random()),
} as const;
export type Arrivals = keyof typeof arrivals;

/** Sends so many requests a second, whatever becomes of them. */
export async function offer(
  { url, requests }: Target,
  { seconds, rate, come }: { readonly seconds: number; readonly rate: number; readonly come: Arrivals },
): Promise<Offered> {
  const tally = new Tally();
  const idle: RawConnection[] = [];
  const running = new Set<Promise<void>>();
  const end = performance.now() + seconds * 1000;
  const open = () => new RawConnection(url.hostname, Number(url.port));

  const send = async (at: number, due: number) => {
    const connection = idle.pop() ?? (running.size < mostConnections ? open() : undefined);
    if (!connection) {
      tally.unsent += 1;
      return;
    }
    try {
      const { status, ended } = await connection.send(requests[at % requests.length] as Buffer);
      tally.note(status, ended - due);
      if (connection.isOpen) idle.push(connection);
    } catch {
      tally.failed += 1;
      connection.close();
    }
  };
  let sent = 0;
  for (let due = performance.now(); due < end;) {
    if (performance.now() < due) {
      await pause(1);
      continue;
    }
    const one = send(sent, due).finally(() => running.delete(one));
    running.add(one);
    sent += 1;
    due += (arrivals[come]() / rate) * 1000;
  }
  await Promise.all(running);
  for (const connection of idle) connection.close();
  return tally.result();
}
