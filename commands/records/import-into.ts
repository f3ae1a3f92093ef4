import {
  brokenOffImport,
  digestSources,
  ImportJournal,
  importRecords,
  isImported,
  storedRecords,
  type ImportOptions,
  type ImportResult,
} from "../../platform/records";
import type { Databases } from "../open-databases";
import { drainOutboxes } from "../outbox/drain-outboxes";
import { finishImport } from "./finish-import";
import { lockImports } from "./import-lock";
import { keptListChoices, listImport } from "./list-import";
import { recordKinds } from "./record-kinds";

/** How an import is made, apart from what is imported. */
export type ImportManner = Pick<
  ImportOptions,
  "isDryRun" | "skipsRejected" | "sparesWritten" | "rejectsFolder" | "language" | "lists" | "onProgress"
> & {
  /** The data folder, where imports are locked against each other and a broken-off one is noted. */
  readonly folder?: string;
};

/**
 * Imports files into the databases of the graph. With a folder, one import at a time, after one that was broken off is
 * finished.
 * @throws StartError when another import is running, or one was broken off and cannot be finished.
 */
export async function importInto(
  databases: Databases,
  sources: readonly string[],
  { folder, ...manner }: ImportManner = {},
): Promise<ImportResult> {
  const stored = storedRecords(recordKinds, databases);
  const options = { kinds: recordKinds, sources, databases, ...stored, ...manner };
  if (folder === undefined) {
    if (!manner.isDryRun) await drainOutboxes(databases);
    return importRecords(options);
  }
  const lock = await lockImports(databases, folder);
  try {
    const journal = new ImportJournal(folder);
    if (!manner.isDryRun) {
      await drainOutboxes(databases);
      await finishImport(journal, options);
    }
    return await importRecords({ ...options, journal });
  } finally {
    await lock.release();
  }
}

/**
 * Finishes an import that was broken off, when there is one.
 * @throws StartError when it cannot be finished, or another import is running.
 */
export async function finishBrokenOff(databases: Databases, folder: string): Promise<void> {
  const journal = new ImportJournal(folder);
  if (!(await brokenOffImport(journal, databases))) return;
  const lock = await lockImports(databases, folder);
  try {
    await finishImport(journal, {
      kinds: recordKinds,
      databases,
      ...storedRecords(recordKinds, databases),
      lists: listImport(databases, { choices: await keptListChoices(folder) }),
    });
  } finally {
    await lock.release();
  }
}

/** Whether every database has the files as they are now, so that a start need not read them again. */
export async function hasImported(databases: Databases, sources: readonly string[]): Promise<boolean> {
  const digests = await digestSources(sources);
  const each = Object.values(databases).map((database) => isImported(database.manager(), digests));
  return (await Promise.all(each)).every(Boolean);
}
