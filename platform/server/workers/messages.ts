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
