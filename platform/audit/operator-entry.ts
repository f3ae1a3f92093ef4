import { userInfo } from "node:os";
import type { EntityManager } from "typeorm";
import { appendEntry } from "./append-entry";

/** A text column of a server takes 65,535 bytes, and a character up to four. */
const longestDetails = 16_000;

/**
 * Adds an entry for what an operator does beside the graph, by a command of this machine: an import, or the undoing of one.
 * Its rows are not told one by one, so that a million of them stay affordable.
 */
export async function appendOperatorEntry(
  manager: EntityManager,
  operation: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = JSON.stringify({ user: userName(), ...details });
  await appendEntry(
    manager,
    {
      principal: "operator",
      principalKind: "service",
      role: null,
      operation,
      requestId: null,
      reason: null,
      sourceCodes: [],
      details: text.slice(0, longestDetails),
    },
    [],
  );
}

/** Some systems know no name for the user of a process. */
function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
