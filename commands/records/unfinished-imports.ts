import type { Database } from "../../platform/database/database";
import { unfinishedRun } from "../../platform/records";

/** A commit of the largest import takes less, in milliseconds. */
const longestCommit = 60_000;

/**
 * What is to be said of imports that some databases have and others may not have, a sentence for each database that has
 * one. While an import commits, that is so for a moment: `patience` leaves out those that were written just now.
 */
async function unfinishedImports(databases: readonly Database[], patience = 0): Promise<readonly string[]> {
  const runs = await Promise.all(
    databases.map(async (each) => [each.name, await unfinishedRun(each)] as const),
  );
  return runs.flatMap(([name, run]) =>
    run && Date.now() - run.finishedAt.getTime() >= patience
      ? [
          `The import that began on ${run.startedAt.toISOString()} is in the database ${name}, and was broken off before ` +
            "it was in all of them. Import the same files again.",
        ]
      : [],
  );
}

/** The same of a graph that is served, at `/readyz`. */
export function importNotes(databases: readonly Database[]): () => Promise<readonly string[]> {
  return () => unfinishedImports(databases, longestCommit);
}

/** Tells a command's caller of such imports; its exit code is 1 then. */
export async function tellUnfinished(databases: readonly Database[]): Promise<void> {
  const told = await unfinishedImports(databases);
  for (const line of told) process.stderr.write(`${line}\n`);
  if (told.length > 0) process.exitCode = 1;
}
