import { readStoredRecords } from "../export/read-stored-records";
import { readUnchanging, type ExportDatabases } from "../export/read-unchanging";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import type { CatalogueEntry, Catalogues } from "./codes-sheet";

/** Reads the catalogues that records of a kind refer to. */
export function readCatalogues(
  kind: CompiledKind,
  kinds: KindSet,
  databases: ExportDatabases,
): Promise<Catalogues> {
  const names = new Set(kind.references.flatMap(({ column }) => column.type.reference?.kinds ?? []));
  const catalogues = [...names].map((name) => kinds.get(name)).filter(({ kind: { catalogue } }) => catalogue);
  return readUnchanging(databases, async (managers) => {
    const found = new Map<string, readonly CatalogueEntry[]>();
    for (const compiled of catalogues) {
      const {
        kind: { catalogue = "" },
        key,
        name,
      } = compiled;
      const entries: CatalogueEntry[] = [];
      for await (const record of readStoredRecords(compiled, managers))
        entries.push([String(record[key.property]), String(record[catalogue])]);
      found.set(name, entries);
    }
    return found;
  });
}
