import { compileKind } from "./compiled-kind";
import type { Columns, RecordOf } from "./record";
import type { RecordKind } from "./record-kind";

/** How records of a kind stand in a file: the cells of its header, and those of a record. */
export function formatterOf<TColumns extends Columns>(
  kind: RecordKind<TColumns>,
): { readonly header: readonly string[]; format(record: RecordOf<TColumns>): string[] } {
  const { columns } = compileKind(kind);
  return {
    header: columns.map(({ header }) => header),
    format: (record) => columns.map(({ property, column }) => column.format(record[property])),
  };
}
