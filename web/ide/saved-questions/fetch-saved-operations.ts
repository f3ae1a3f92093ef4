import { reach } from "../server/server-reach";
import type { SavedOperation } from "./saved-operation";

/** Asks the server for the saved questions; throws with a readable reason when it does not give them. */
export async function fetchSavedOperations(signal: AbortSignal): Promise<SavedOperation[]> {
  const response = await reach("/operations", { headers: { accept: "application/json" }, signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const body = (await response.json()) as { operations?: SavedOperation[] };
  if (!Array.isArray(body.operations)) throw new Error("/operations: no list");
  return body.operations;
}
