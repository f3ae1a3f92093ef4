import { listRuns, storedRecords, undoImport, type UndoResult } from "../../platform/records";
import type { Databases } from "../open-databases";
import { drainOutboxes } from "../outbox/drain-outboxes";
import { lockImports } from "./import-lock";
import { recordKinds } from "./record-kinds";

const mostRuns = 20;
const mostFiles = 3;

/** The last imports, a line each: when, how many rows, of which files, and the id by which one is undone. */
export async function runLines(databases: Databases): Promise<readonly string[]> {
  const runs = await listRuns(databases, mostRuns);
  return runs.map(({ id, startedAt, files, rows, isKept }) => {
    const more = files.length > mostFiles ? ` and ${files.length - mostFiles} more` : "";
    const kept = isKept ? "" : "  (cannot be undone: too large)";
    return `${id}  ${startedAt.toISOString()}  ${rows} rows  ${files.slice(0, mostFiles).join(", ")}${more}${kept}`;
  });
}

/**
 * Undoes an import while no other import runs.
 * @throws StartError when another import is running
 */
export async function undo(databases: Databases, id: string, folder: string): Promise<UndoResult> {
  const lock = await lockImports(databases, folder);
  try {
    await drainOutboxes(databases);
    return await undoImport(id, { kinds: recordKinds, databases, ...storedRecords(recordKinds, databases) });
  } finally {
    await lock.release();
  }
}
