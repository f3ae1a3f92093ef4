import type { Problem } from "../faults/fault";
import { texts } from "./import.texts";

/** A file is no longer what it was when it was checked. Nothing of the import was written. */
export class ChangedFile extends Error {
  readonly problem: Problem = {
    code: "CHANGED_FILE",
    allowed: texts.changed,
    remedy: texts.importAgain,
  };

  constructor(readonly path: string) {
    super(`${path} was changed while it was imported`);
    this.name = "ChangedFile";
  }
}

/** Rows that were read while others were written have faults. Nothing of the import was written. */
export class FaultsFound extends Error {
  constructor() {
    super("there are faults in the rows that are written as they are read");
    this.name = "FaultsFound";
  }
}

/** A database did not begin or did not commit its part of an import, so that others may have theirs. */
export class ImportBrokenOff extends Error {
  constructor(cause: Error) {
    super(
      `The import was broken off: ${cause.message}. Import the same files again: what is written stays as it is, and what is missing is added.`,
      { cause },
    );
    this.name = "ImportBrokenOff";
  }
}
