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
