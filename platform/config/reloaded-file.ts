import { readFileSync, unwatchFile, watchFile } from "node:fs";
import type { Logger } from "../observability/logger";
import { StartError } from "../errors/start-error";
import { shownValue } from "../text/hidden-logins";

/** How often a changed file is looked for, in milliseconds. */
const interval = 1_000;

/** Something that is read from a file, and read anew when the file changes. */
export interface Reloaded<Value> {
  /** What the file says now; what it said last while it cannot be read or is wrong. */
  current(): Value;
  close(): void;
}

interface ReloadedFileOptions<Value> {
  readonly file: string;
  /** The variable that names the file. */
  readonly variable: string;
  /** @throws Error with a message that says what is wrong and repeats nothing of the text: it may be a secret. */
  readonly read: (text: string) => Value;
  /** Is told when the file has changed. */
  readonly changed?: () => void;
  readonly log: Logger;
}

/**
 * Reads a file now, and again whenever it changes: keys are exchanged while the process runs.
 * @throws StartError when it cannot be read or is wrong at the first time.
 */
export function reloadedFile<Value>(options: ReloadedFileOptions<Value>): Reloaded<Value> {
  const { file, variable, read, changed, log } = options;
  const readNow = () => read(readText(file));
  let value: Value;
  try {
    value = readNow();
  } catch (error) {
    throw new StartError(`${variable}=${shownValue(file)}: ${(error as Error).message}.`);
  }
  const look = () => {
    try {
      value = readNow();
      changed?.();
      log.info({ variable, file }, "took over a changed file of keys");
    } catch (error) {
      log.error({ variable, file, reason: (error as Error).message }, "refused a changed file of keys");
    }
  };
  watchFile(file, { interval, persistent: false }, look);
  return { current: () => value, close: () => unwatchFile(file, look) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
}
