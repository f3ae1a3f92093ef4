import { setTimeout as wait } from "node:timers/promises";
import { inTime, type NodeProcess } from "../start-process";
import { post, type Post } from "./load";

/**
 * Asks a process every `pollMs` milliseconds until it answers.
 * @throws Error when it ends before or takes too long; it has ended by then.
 */
export async function untilAnswered(process: NodeProcess, request: Post, pollMs = 20): Promise<void> {
  let isOver = false;
  const answered = async () => {
    while (!isOver && !(await post(request).catch(() => null))) await wait(pollMs);
  };
  await inTime(process, "answering", answered(), { name: request.url.href }).finally(() => (isOver = true));
}
