import type { Worker } from "node:cluster";

interface Handle {
  close(): void;
}

/**
 * Closes the connection that was on its way to a worker which ended before it took it. Node forgets it, and its client
 * would wait for good. A worker is handed one connection at a time, so that only the last one can be lost; one that it
 * took is closed here already, and closing it again does nothing.
 */
export function closeUntaken(worker: Worker): void {
  const child = worker.process;
  const send = child.send.bind(child) as (...sent: readonly unknown[]) => boolean;
  let last: Handle | undefined;
  child.send = (...sent: readonly unknown[]) => {
    if (sent[1]) last = sent[1] as Handle;
    return send(...sent);
  };
  worker.once("exit", () => last?.close());
}
