import { inPieces, type StoredRecords } from "../../checking/stored-records";
import { readStoredRecords } from "../../export/read-stored-records";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import { referredKeys } from "../../kinds/referred-keys";
import type { AnyRecord } from "../../kinds/record";
import type { Managers } from "../../writing/write-all";
import type { NotedChanges } from "./noted-changes";

/** So many reasons are told. */
const mostTold = 20;

/** What rests on the records that an undoing would take away, and what would point nowhere: a sentence each, and a few of them. */
export async function restingRecords(
  changes: readonly NotedChanges[],
  kinds: KindSet,
  managers: Managers,
  stored: Pick<StoredRecords, "existing">,
): Promise<readonly string[]> {
  const gone = keysOf(changes, ({ added }) => added);
  const restored = keysOf(changes, ({ changed }) => new Set(changed.keys()));
  const isLeft = (kind: CompiledKind, key: string) =>
    !gone.get(kind.name)?.has(key) && !restored.get(kind.name)?.has(key);
  const told: string[] = [];
  for (const kind of kinds.all) {
    if (!pointsAtAny(kind, gone)) continue;
    for await (const record of readStoredRecords(kind, managers)) {
      const key = String(record[kind.key.property]);
      if (isLeft(kind, key)) told.push(...goneReferencesOf(kind, key, record, gone));
      if (told.length >= mostTold) return told;
    }
  }
  return [...told, ...(await danglingReferences(changes, gone, stored))].slice(0, mostTold);
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

function goneReferencesOf(kind: CompiledKind, key: string, record: AnyRecord, gone: Keys): readonly string[] {
  return [...referredKeys(kind, record)].flatMap(({ kinds, key: code }) =>
    kinds
      .filter((target) => gone.get(target)?.has(code))
      .map((target) => `${kind.name} ${key} refers to ${code} of ${target}`),
  );
}

/** What records would refer to as they were before, and is no more. */
async function danglingReferences(
  changes: readonly NotedChanges[],
  gone: Keys,
  stored: Pick<StoredRecords, "existing">,
): Promise<readonly string[]> {
  const references = changes.flatMap(({ kind, database, changed }) =>
    [...changed].flatMap(([code, row]) =>
      [...referredKeys(kind, kind.toRecord(row, database))].map((referred) => ({
        of: `${kind.name} ${code}`,
        ...referred,
      })),
    ),
  );
  const found = new Map<string, Set<string>>();
  for (const target of new Set(references.flatMap(({ kinds }) => kinds))) {
    const keys = new Set(references.filter(({ kinds }) => kinds.includes(target)).map(({ key }) => key));
    const known = new Set<string>();
    for (const piece of inPieces([...keys]))
      for (const key of await stored.existing(target, piece)) if (!gone.get(target)?.has(key)) known.add(key);
    found.set(target, known);
  }
  return references
    .filter(({ kinds, key }) => !kinds.some((target) => found.get(target)?.has(key)))
    .map(({ of, kinds, key }) => `${of} referred to ${key} of ${kinds.join(" or ")}, which is no more`);
}

function keysOf(
  changes: readonly NotedChanges[],
  codes: (change: NotedChanges) => ReadonlySet<string>,
): Keys {
  const keys = new Map<string, Set<string>>();
  for (const change of changes) {
    const known = keys.get(change.kind.name) ?? new Set<string>();
    for (const code of codes(change)) known.add(code);
    if (known.size > 0) keys.set(change.kind.name, known);
  }
  return keys;
}

function pointsAtAny({ references }: CompiledKind, gone: ReadonlyMap<string, unknown>): boolean {
  return references.some(({ column }) => column.type.reference?.kinds.some((kind) => gone.has(kind)));
}
