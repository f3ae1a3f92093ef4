import type { Problem } from "../../faults/fault";

/** A file is no longer what it was when it was checked. Nothing of the import was written. */
export class ChangedFile extends Error {
  readonly problem: Problem = {
    code: "CHANGED_FILE",
    allowed: "the file was changed while it was imported",
    remedy: "import it again",
  };

  constructor(readonly path: string) {
    super(`${path} was changed while it was imported`);
    this.name = "ChangedFile";
  }
}
