import { hasFiles } from "../columns/file-digest";
import { readStoredRecords } from "../export/read-stored-records";
import { readUnchanging, type ExportDatabases } from "../export/read-unchanging";
import { KindSet } from "../kinds/kind-set";
import type { RecordKind } from "../kinds/record-kind";

interface ReferredFilesOptions {
  readonly kinds: readonly RecordKind[];
  readonly databases: ExportDatabases;
}

/**
 * Tells of each file that a record refers to by a column of `fileDigest` or `fileDigests`, as often as one does. All records are
 * of one moment.
 */
export function tellReferredFiles(
  { kinds, databases }: ReferredFilesOptions,
  tell: (digest: string) => void,
): Promise<void> {
  const resting = new KindSet(kinds).all.flatMap((kind) => {
    const columns = kind.columns.filter(({ column }) => hasFiles(column));
    return columns.length > 0 ? [{ kind, columns }] : [];
  });
  return readUnchanging(databases, async (managers) => {
    for (const { kind, columns } of resting)
      for await (const record of readStoredRecords(kind, managers))
        for (const { property } of columns) for (const digest of digestsIn(record[property])) tell(digest);
  });
}

function digestsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((digest) => typeof digest === "string");
}
