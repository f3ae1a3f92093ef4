import { open, readFile, rename, rm, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileDigests } from "./file-digests";

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
