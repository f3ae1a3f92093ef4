import { FaultLog } from "../../faults/fault-log";
import type { KindSet } from "../../kinds/kind-set";
import { referredKeys, type ReferredKey } from "../../kinds/referred-keys";
import type { ProgressCount } from "../progress";
import { readRecords } from "../reading/read-records";
import type { ReadRow } from "../reading/read-row";
import { placeOf, type KindFile } from "../reading/source-file";
import { unwatched } from "../../csv/raw-row";
import { texts } from "../../checking/checking.texts";
import { CompactKeys } from "../../checking/compact-keys";
import { kindsTold } from "../../checking/kinds-told";
import type { RecordIndex } from "../../checking/record-index";
import { inPieces, type StoredRecords } from "../../checking/stored-records";

/** A reference whose record is not in the files, or not any more. */
interface Missing extends ReferredKey {
  readonly row: ReadRow;
}

/**
 * Takes the rejected rows out of the index, and rejects the rows that refer to them, unless a database has the record
 * that they refer to; and then those that refer to these, until no more are found. Nothing is kept of the files but
 * that, so they are read again each time.
 */
export async function rejectDependents(
  files: readonly KindFile[],
  kinds: KindSet,
  index: RecordIndex,
  stored: Pick<StoredRecords, "existing">,
  log: FaultLog,
  progressOf: () => ProgressCount,
): Promise<void> {
  const found = new Map<string, CompactKeys>();
  for (let before = -1; before < log.rejected.count;) {
    before = log.rejected.count;
    const progress = progressOf();
    for (const [fileNumber, file] of files.entries()) {
      const kind = kinds.get(file.kind);
      const watch = { ...unwatched, advance: (bytes: number) => progress.addBytes(bytes) };
      for await (const { rows } of readRecords(file, kind, new FaultLog(0), watch)) {
        const missing: Missing[] = [];
        for (const row of rows) {
          if (log.rejected.has(placeOf(file), row.line)) remove(file, fileNumber, row);
          else missing.push(...missingOf(file, row));
        }
        await reject(file, missing);
        progress.tell(file, rows.length);
      }
    }
  }

  /** Of two rows with one key, only the first is in the index. */
  function remove({ kind }: KindFile, fileNumber: number, row: ReadRow): void {
    const key = row.record[kinds.get(kind).key.property];
    if (typeof key !== "string") return;
    const place = index.place(kind, key);
    if (place?.fileNumber === fileNumber && place.line === row.line) index.remove(kind, key);
  }

  function* missingOf(file: KindFile, row: ReadRow): Generator<Missing> {
    for (const referred of referredKeys(kinds.get(file.kind), row.record)) {
      const { key } = referred;
      if (!referred.kinds.some((kind) => index.has(kind, key) || foundOf(kind).find(key) !== -1))
        yield { row, ...referred };
    }
  }

  async function reject(file: KindFile, missing: readonly Missing[]): Promise<void> {
    for (const kind of new Set(missing.flatMap((each) => each.kinds))) {
      const keys = missing.filter((each) => each.kinds.includes(kind)).map(({ key }) => key);
      for (const piece of inPieces([...new Set(keys)])) {
        for (const key of await stored.existing(kind, piece)) {
          if (foundOf(kind).find(key) === -1) foundOf(kind).add(key);
        }
      }
    }
    for (const { row, property, kinds: targets, key } of missing) {
      if (targets.some((kind) => foundOf(kind).find(key) !== -1)) continue;
      const labels = targets.map((kind) => kinds.labelOf(kind));
      const allowed = texts.onlyLeftOut({ kinds: kindsTold(labels), key });
      log.add(row.cell(property).place, { code: "DANGLING_REFERENCE", allowed }, key);
      remove(file, files.indexOf(file), row);
    }
  }

  function foundOf(kind: string): CompactKeys {
    const keys = found.get(kind) ?? new CompactKeys();
    found.set(kind, keys);
    return keys;
  }
}
