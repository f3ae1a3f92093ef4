/** Rows that were read while others were written have faults. Nothing of the import was written. */
export class FaultsFound extends Error {
  constructor() {
    super("there are faults in the rows that are written as they are read");
    this.name = "FaultsFound";
  }
}
