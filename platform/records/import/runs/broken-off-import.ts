import type { ImportDatabases } from "../../writing/write-all";
import type { ImportIntent, ImportJournal } from "./import-journal";
import { ImportRun } from "./import-run.entity";

/** An import that some databases have and others do not. */
export interface BrokenOffImport {
  readonly intent: ImportIntent;
  readonly written: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The import that was broken off between the commits of two databases; null when there is none. One that was broken
 * off before the first commit, or after the last, leaves nothing to be done but to forget it.
 */
export async function brokenOffImport(
  journal: ImportJournal,
  databases: ImportDatabases,
): Promise<BrokenOffImport | null> {
  const intent = await journal.read();
  if (!intent) return null;
  const [written, missing]: [string[], string[]] = [[], []];
  for (const name of intent.databases) {
    const hasRun = await databases[name]?.manager().existsBy(ImportRun, { id: intent.id });
    (hasRun ? written : missing).push(name);
  }
  if (written.length > 0 && missing.length > 0) return { intent, written, missing };
  await journal.end();
  return null;
}
