import type { EntityManager } from "typeorm";
import { digestOfRows } from "./audit-change";
import { hashOf } from "./append-entry";
import { AuditChangeRow, AuditEntryRow, noHash } from "./audit-entry.entity";

/** What came of walking a chain: how many entries hold, the hash of the last of them, and the first that does not hold. */
export interface ChainReport {
  readonly entries: number;
  readonly head: string;
  readonly broken: { readonly sequence: number; readonly id: string | null; readonly why: string } | null;
}

const entriesAtOnce = 500;

/** Walks the chain of a database from its first entry, and stops at the first that does not hold. */
export async function verifyChain(manager: EntityManager): Promise<ChainReport> {
  let head = noHash;
  let count = 0;
  for (;;) {
    const entries = await manager
      .createQueryBuilder(AuditEntryRow, "entry")
      .comment("audit.walk")
      .where("entry.sequence > :count", { count })
      .orderBy("entry.sequence")
      .take(entriesAtOnce)
      .getMany();
    if (entries.length === 0) break;
    const changes = await changesOf(entries, manager);
    for (const entry of entries) {
      const why = faultOf(entry, { sequence: count + 1, head, rows: changes.get(entry.sequence) ?? [] });
      if (why !== undefined)
        return { entries: count, head, broken: { sequence: count + 1, id: entry.id, why } };
      head = entry.hash;
      count += 1;
    }
  }
  const [stray] = await manager.query<{ sequence: number }[]>(
    "/* audit.stray */ SELECT sequence FROM audit_change WHERE sequence > ? OR sequence < 1 ORDER BY sequence LIMIT 1",
    [count],
  );
  const broken = stray && {
    sequence: stray.sequence,
    id: null,
    why: "it has changes, and is not there itself",
  };
  return { entries: count, head, broken: broken ?? null };
}

interface Expected {
  readonly sequence: number;
  readonly head: string;
  readonly rows: readonly AuditChangeRow[];
}

function faultOf(entry: AuditEntryRow, { sequence, head, rows }: Expected): string | undefined {
  if (entry.sequence !== sequence) return `entry ${sequence} is missing: the next is ${entry.sequence}`;
  if (entry.previousHash !== head) return "it does not follow the entry before it";
  const changed = new Set(rows.map(({ ordinal }) => ordinal)).size;
  if (changed !== entry.changeCount) return `it says ${entry.changeCount} changes, and has ${changed}`;
  if (digestOfRows(rows) !== entry.changesDigest) return "its changes are not those that it was written with";
  if (hashOf(entry) !== entry.hash) return "it is not what it was when it was written";
  return undefined;
}

async function changesOf(
  entries: readonly AuditEntryRow[],
  manager: EntityManager,
): Promise<ReadonlyMap<number, AuditChangeRow[]>> {
  const rows = await manager
    .createQueryBuilder(AuditChangeRow, "change")
    .comment("audit.changes")
    .where("change.sequence BETWEEN :first AND :last", {
      first: entries[0]?.sequence,
      last: entries.at(-1)?.sequence,
    })
    .orderBy("change.sequence")
    .addOrderBy("change.ordinal")
    .addOrderBy("change.part")
    .getMany();
  const found = new Map<number, AuditChangeRow[]>();
  for (const row of rows) {
    const known = found.get(row.sequence);
    if (known) known.push(row);
    else found.set(row.sequence, [row]);
  }
  return found;
}
