import { stat } from "node:fs/promises";

/** How often a change is looked for, in milliseconds. */
const interval = 250;

/**
 * Looks whether something has changed since a state of it was seen, such as a file, and calls back when it has and is the same
 * at the next look: what is being written is not read. While the callback works it is not called again. Gives what ends the watch.
 * The state is taken before the first read, so that no change between the two is missed; while it is null there is nothing to read.
 */
export function watchState(
  stateNow: () => Promise<State | null>,
  seen: State | null,
  changed: () => Promise<void>,
): () => void {
  let [handled, before] = [seen, seen];
  let isWorking = false;
  const look = async () => {
    const now = await stateNow();
    const isSettled = now === before;
    before = now;
    if (now === null || now === handled || !isSettled) return;
    handled = now;
    await changed();
  };
  const timer = setInterval(() => {
    if (isWorking) return;
    isWorking = true;
    void look().finally(() => (isWorking = false));
  }, interval).unref();
  return () => clearInterval(timer);
}

/** What tells one state from another, in one text. */
export type State = string;

/** The state of a file now; null while it is not there. */
export async function stateOfFile(file: string): Promise<State | null> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found && `${found.ino} ${found.mtimeNs} ${found.size}`;
}
