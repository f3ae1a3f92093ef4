import { reach } from "../server/server-reach";
import type { SavedOperation } from "./saved-operation";

type Told = Omit<SavedOperation, "group">[];

/** Asks the server for the saved questions and steps; throws with a readable reason when it does not give them. */
export async function fetchSavedOperations(signal: AbortSignal): Promise<SavedOperation[]> {
  const response = await reach("/operations", { headers: { accept: "application/json" }, signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const body = (await response.json()) as { operations?: Told; steps?: Told };
  if (!Array.isArray(body.operations)) throw new Error("/operations: no list");
  return [
    ...body.operations.map((operation) => ({ ...operation, group: "question" as const })),
    ...(body.steps ?? []).map((operation) => ({ ...operation, group: "step" as const })),
  ];
}
