import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import type { CompiledKind } from "../records/kinds/compiled-kind";
import type { AnyRecord } from "../records/kinds/record";
import type { LookUp, RowChange } from "../records/kinds/record-kind";
import { mentionReader } from "../records/mentions/keep-mentions.store";
import { MentionRow } from "../records/mentions/mention.entity";
import { addEvents } from "./add-events.store";
import { tableChange, type TableChange } from "./table-change";

/** What records leave behind in databases of other subgraphs, by the names of these. */
export type TableChanges = ReadonlyMap<string, readonly TableChange[]>;

/** A record as it was and as it is; null where there was or is none. */
export interface RecordSides {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
  /** What the kind looks up for it. The key of an outline is made of the record alone. */
  readonly lookUp: LookUp;
}

/** What becomes of the outlines of some records, by the subgraphs that keep them. An outline that stays as it is is left out. */
export function outlineChanges({ kind }: CompiledKind, records: readonly RecordSides[]): TableChanges {
  const found = new Map<string, TableChange[]>();
  for (const outline of kind.outlines ?? []) {
    const { database, entity } = outline;
    const toRow = (record: AnyRecord, lookUp: LookUp) => outline.toRow(record, lookUp);
    const own = found.get(database) ?? [];
    found.set(database, own);
    for (const { before, after, lookUp } of records) {
      const [old, now] = [before && toRow(before, lookUp), after && toRow(after, lookUp)];
      if (isDeepStrictEqual(old, now)) continue;
      const [gone, kept] = [old && tableChange(entity, old, null), now && tableChange(entity, now, now)];
      if (gone && !isDeepStrictEqual(gone.key, kept?.key)) own.push(gone);
      if (kept) own.push(kept);
    }
  }
  return found;
}

/** What becomes of what is kept of whom some records name, when their rows change. */
export function mentionChanges(
  kind: CompiledKind,
  changes: readonly RowChange<object>[],
): readonly TableChange[] {
  const reader = mentionReader(kind);
  if (!reader) return [];
  return changes.flatMap(({ before, after }) => {
    const [old, targetCode] = [before && reader.targetOf(before), after && reader.targetOf(after)];
    if (old === targetCode) return [];
    const key = { source: reader.sourceOf(after ?? before ?? {}) };
    return [tableChange(MentionRow, key, targetCode === null ? null : { ...key, targetCode })];
  });
}

/** Adds events for all of them, in the transaction of the records. */
export async function addAllEvents(manager: EntityManager, changes: TableChanges): Promise<void> {
  // Always in one order, so that two writers do not wait for each other.
  for (const target of [...changes.keys()].sort())
    await addEvents(manager, target, changes.get(target) ?? []);
}
