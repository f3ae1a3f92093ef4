import { isDeepStrictEqual } from "node:util";
import { StartError } from "../../platform/errors/start-error";
import {
  brokenOffImport,
  digestSources,
  importRecords,
  type ImportJournal,
  type ImportOptions,
} from "../../platform/records";

/**
 * Finishes an import that was broken off between the commits of two databases, by importing its files again: what is
 * written already stays as it is.
 * @throws StartError when its files are no longer there as they were.
 */
export async function finishImport(
  journal: ImportJournal,
  options: Pick<
    ImportOptions,
    "kinds" | "databases" | "existing" | "values" | "links" | "lists" | "onProgress"
  >,
): Promise<void> {
  const brokenOff = await brokenOffImport(journal, options.databases);
  if (!brokenOff) return;
  const { intent, written, missing } = brokenOff;
  const { sources, skipsRejected, sparesWritten = false, year = null } = intent;
  const told = `The import of ${sources.join(", ")} on ${intent.startedAt.slice(0, 10)} was broken off: it is in ${written.join(", ")} but not in ${missing.join(", ")}`;
  if (!isDeepStrictEqual(await digestSources(sources), intent.files)) {
    throw new StartError(
      `${told}, and its files are no longer as they were. Put them back, or import with --give-up-broken-off.`,
    );
  }
  const lists = options.lists && { ...options.lists, year };
  const result = await importRecords({ ...options, lists, sources, skipsRejected, sparesWritten, journal });
  if (!result.ok) throw new StartError(`${told}, and its files cannot be imported any more.`);
}
