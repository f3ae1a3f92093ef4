import { setTimeout as wait } from "node:timers/promises";
import { post, type Post } from "./load";
import type { NodeProcess } from "./start-node";

const pollMs = 20;
const patienceMs = 60_000;

/** Asks a process that does not print when it is ready, until it answers. @throws Error when it ends or takes too long. */
export async function untilAnswered(process: NodeProcess, request: Post): Promise<void> {
  const begin = performance.now();
  const ended = process.address().then(() => new Promise<never>(() => undefined));
  for (;;) {
    const answer = await Promise.race([post(request).catch(() => null), ended]);
    if (answer) return;
    if (performance.now() - begin > patienceMs) {
      throw new Error(
        `${request.url.href} did not answer within ${patienceMs / 1000} s:\n${process.output()}`,
      );
    }
    await wait(pollMs);
  }
}
