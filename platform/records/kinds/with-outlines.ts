import type { RecordKind, RecordOutline } from "./record-kind";

/**
 * The kinds of records, each with what other databases keep of its records.
 * @throws Error when an outline is of no kind, or reads a column that its kind does not have
 */
export function withOutlines(
  kinds: readonly RecordKind[],
  outlines: readonly RecordOutline[],
): readonly RecordKind[] {
  for (const { of, reads } of outlines) {
    const kind = kinds.find(({ name }) => name === of);
    if (!kind) throw new Error(`an outline is of "${of}", which is no kind of records`);
    const missing = reads.find((column) => !Object.hasOwn(kind.columns, column));
    if (missing !== undefined) throw new Error(`an outline of "${of}" reads "${missing}", which it has not`);
  }
  return kinds.map((kind) => {
    const own = outlines.filter(({ of }) => of === kind.name);
    return own.length === 0 ? kind : { ...kind, outlines: own };
  });
}
