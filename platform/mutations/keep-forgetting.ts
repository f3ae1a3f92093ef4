import type { Database } from "../database/database";
import { forgetKeys } from "./write-keys.store";

/** How long after its start a process first forgets old keys, and how often from then on, in milliseconds. */
const [firstAfterMs, everyMs] = [60 * 1000, 60 * 60 * 1000];

/**
 * Forgets old idempotency keys of a database as long as the process runs, whether or not it writes. What fails is tried again
 * the next time, and nobody waits for it.
 * @returns ends it
 */
export function keepForgetting(database: Pick<Database, "writeBeside">): () => void {
  let timer: NodeJS.Timeout;
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      wait(everyMs);
      forgetKeys(database, Date.now()).catch(() => undefined);
    }, milliseconds).unref();
  };
  wait(firstAfterMs);
  return () => clearTimeout(timer);
}
