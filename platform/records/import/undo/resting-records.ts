import type { StoredRecords } from "../../checking/stored-records";
import { readStoredRecords } from "../../export/read-stored-records";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
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
  const told: string[] = [];
  for (const kind of kinds.all) {
    if (!pointsAtAny(kind, gone)) continue;
    for await (const record of readStoredRecords(kind, managers)) {
      const key = String(record[kind.key.property]);
      if (gone.get(kind.name)?.has(key) || restored.get(kind.name)?.has(key)) continue;
      for (const [target, code] of referencesOf(kind, record))
        if (gone.get(target)?.has(code)) told.push(`${kind.name} ${key} refers to ${code} of ${target}`);
      if (told.length >= mostTold) return told;
    }
  }
  for (const { kind, database, changed } of changes) {
    for (const [key, row] of changed) {
      const record = kind.toRecord(row, database);
      for (const { column, property } of kind.references) {
        for (const code of codesOf(record[property])) {
          const targets = column.type.reference?.kinds ?? [];
          const isThere = async (target: string) =>
            !gone.get(target)?.has(code) && (await stored.existing(target, [code])).has(code);
          const found = await Promise.all(targets.map(isThere));
          if (!found.includes(true))
            told.push(`${kind.name} ${key} referred to ${code} of ${targets.join(" or ")}, which is no more`);
        }
      }
    }
  }
  return told.slice(0, mostTold);
}

function keysOf(
  changes: readonly NotedChanges[],
  codes: (change: NotedChanges) => ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
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

function* referencesOf(
  kind: CompiledKind,
  record: AnyRecord,
): Generator<readonly [kind: string, code: string]> {
  for (const { column, property } of kind.references)
    for (const target of column.type.reference?.kinds ?? [])
      for (const code of codesOf(record[property])) yield [target, code];
}

function codesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}
