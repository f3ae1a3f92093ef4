import { open, readFile, rename, rm, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileDigests } from "./file-digests";
import type { ImportDatabases } from "../../writing/write-all";
import { completeRuns } from "./import-runs";
import { ImportRun } from "./import-run.entity";

/** What an import is about to write, and where to. */
export interface ImportIntent {
  /** That of its runs. */
  readonly id: string;
  readonly startedAt: string;
  /** The files and folders that it was given, with their whole paths. */
  readonly sources: readonly string[];
  readonly files: FileDigests;
  readonly databases: readonly string[];
  readonly skipsRejected: boolean;
  /** None in a note of an earlier version. */
  readonly sparesWritten?: boolean;
  /** The year that lists were given; none in a note of an earlier version. */
  readonly year?: number | null;
}

/**
 * A note of the import that is being committed. Databases commit one after the other, so a process that is killed
 * between two leaves some of them without the import: the note stays behind, and the runs in the databases tell which.
 */
export class ImportJournal {
  private readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, "import-journal.json");
  }

  /** Notes an import, and makes sure that the note outlives a crash before anything is committed. */
  async begin(intent: ImportIntent): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const unfinished = `${this.path}.part`;
    const file = await open(unfinished, "w");
    try {
      await file.writeFile(`${JSON.stringify(intent, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, this.path);
  }

  async end(): Promise<void> {
    await rm(this.path, { force: true });
  }

  /** The import that is noted; null when there is none. */
  async read(): Promise<ImportIntent | null> {
    try {
      return JSON.parse(await readFile(this.path, "utf8")) as ImportIntent;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }
}

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
  await completeRuns(databases);
  await journal.end();
  return null;
}
