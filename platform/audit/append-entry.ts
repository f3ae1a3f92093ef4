import { createHash, randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { PrincipalKind } from "../access/principal";
import { dialectOf } from "../database/dialect-of";
import { inSteps } from "../database/in-steps";
import { isDuplicate } from "../database/is-duplicate";
import { insertRows } from "../records/writing/insert-rows";
import { digestOfRows, rowsOf, type AuditChange } from "./audit-change";
import { AuditChangeRow, AuditEntryRow, noHash } from "./audit-entry.entity";

/** Who wrote what, and why. */
export interface NewEntry {
  readonly principal: string;
  readonly principalKind: PrincipalKind;
  readonly role: string | null;
  readonly operation: string;
  readonly requestId: string | null;
  readonly reason: string | null;
  readonly sourceCodes: readonly string[];
  readonly details: string | null;
}

/** So many entries of other processes may come between, before a write gives up. */
const mostTries = 50;
const rowsAtOnce = 256;

/**
 * Adds an entry to the chain of a database, in the transaction that did what it tells of, and gives its id. It comes last:
 * from here to the commit, other processes that write wait.
 */
export async function appendEntry(
  manager: EntityManager,
  entry: NewEntry,
  changes: readonly AuditChange[],
): Promise<string> {
  const id = randomUUID();
  const at = new Date().toISOString();
  for (let tries = 1; ; tries += 1) {
    const last = await lastEntry(manager);
    const sequence = (last?.sequence ?? 0) + 1;
    const rows = changes.flatMap((change, ordinal) => rowsOf(change, sequence, ordinal));
    const row = sealed({
      ...entry,
      sequence,
      id,
      previousHash: last?.hash ?? noHash,
      at,
      sourceCodes: [...entry.sourceCodes],
      changeCount: changes.length,
      changesDigest: digestOfRows(rows),
    });
    try {
      await insertRows(manager, manager.dataSource.getMetadata(AuditEntryRow), [row]);
    } catch (error) {
      // Another process was quicker; its entry is committed now, and the next try follows it.
      if (tries === mostTries || !isDuplicate(error)) throw error;
      continue;
    }
    const metadata = manager.dataSource.getMetadata(AuditChangeRow);
    for (const some of inSteps(rows, rowsAtOnce)) await insertRows(manager, metadata, some);
    return id;
  }
}

/** An entry with its hash. */
function sealed(entry: Omit<AuditEntryRow, "hash">): AuditEntryRow {
  return { ...entry, hash: hashOf(entry) };
}

/** The SHA-256 of all that an entry says, and so of all before it. */
export function hashOf(entry: Omit<AuditEntryRow, "hash">): string {
  const { previousHash, sequence, id, at, principal, principalKind, role, operation, requestId } = entry;
  const { reason, sourceCodes, details, changeCount, changesDigest } = entry;
  const who = [principal, principalKind, role, operation, requestId];
  const what = [reason, sourceCodes, details, changeCount, changesDigest];
  return createHash("sha256")
    .update(JSON.stringify([previousHash, sequence, id, at, ...who, ...what]))
    .digest("hex");
}

async function lastEntry(
  manager: EntityManager,
): Promise<{ readonly sequence: number; readonly hash: string } | undefined> {
  // A server reads what is committed now, and not as the transaction began, only under a lock.
  const lock = dialectOf(manager) === "mysql" ? " FOR UPDATE" : "";
  const rows = await manager.query<{ sequence: number; hash: string }[]>(
    `/* audit.last */ SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1${lock}`,
  );
  return rows[0];
}
