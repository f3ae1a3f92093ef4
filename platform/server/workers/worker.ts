import cluster from "node:cluster";

/** Which worker this process is, from 1; undefined when it is none. */
export const workerNumber: number | undefined = cluster.isWorker ? cluster.worker?.id : undefined;

/** Tells the process that started this worker that it answers. */
export function reportReady(url: string): void {
  const message: ReadyMessage = { ready: url };
  process.send?.(message);
}

/** Calls back when the process that started this worker tells it to end. */
export function onStop(stop: () => void): void {
  process.on("message", (message) => {
    if (message === stopMessage) stop();
  });
}

/** What a worker tells the process that started it: that it answers, and where. */
export interface ReadyMessage {
  readonly ready: string;
}

/** What a worker is told: to finish what runs, and end. */
export const stopMessage = "stop";

/** Whether a message says that a worker is ready. */
export function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === "object" && message !== null && "ready" in message;
}
