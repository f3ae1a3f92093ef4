import { explainDatabaseFault } from "../../errors/database-fault";

/** A database refused rows. Nothing of the import was written, to any database. */
export class ImportWriteError extends Error {
  constructor(
    readonly kind: string,
    readonly database: string,
    cause: unknown,
  ) {
    const reason = explainDatabaseFault(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    super(`${kind} cannot be written to the database ${database}: ${reason}. Nothing was written.`, {
      cause,
    });
    this.name = "ImportWriteError";
  }
}
