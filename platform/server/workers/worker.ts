import cluster from "node:cluster";
import { stopMessage, type ReadyMessage } from "./messages";

/** Which worker this process is, from 1; undefined when it is none. */
export const workerNumber: number | undefined = cluster.isWorker ? cluster.worker?.id : undefined;

/** Tells the process that started this worker that it answers. */
export function tellReady(url: string): void {
  const message: ReadyMessage = { ready: url };
  process.send?.(message);
}

/** Calls back when the process that started this worker tells it to end. */
export function onStop(stop: () => void): void {
  process.on("message", (message) => {
    if (message === stopMessage) stop();
  });
}
