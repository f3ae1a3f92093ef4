import { setTimeout as pause } from "node:timers/promises";
import { defaultPatienceMs } from "./start-process";

const interval = 50;

/** Waits until something holds; fails when it does not come to hold. */
export async function waitUntil(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + defaultPatienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await pause(interval);
  }
}
