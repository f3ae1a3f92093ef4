import { createHash } from "node:crypto";
import type { FaultLog } from "../faults/fault-log";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import type { ProgressCount } from "../progress";
import type { AssignedFiles } from "../reading/assign-kinds";
import { readRecords, type ReadRow } from "../reading/read-records";
import { watchWith } from "../reading/watch-with";
import type { FileDigests } from "../runs/file-digests";
import { RecordIndex } from "./record-index";
import { ReferenceCheck } from "./reference-check";
import type { StoredRecords } from "./stored-records";

/** What is known of the files once they are checked. */
export interface CheckedFiles {
  readonly index: RecordIndex;
  readonly digests: FileDigests;
}

/** Reads all files and finds all of their faults, without writing anything. */
export async function checkFiles(
  { files, suspected }: AssignedFiles,
  kinds: KindSet,
  stored: Pick<StoredRecords, "existing">,
  log: FaultLog,
  progress: ProgressCount,
): Promise<CheckedFiles> {
  const digests: Record<string, string> = {};
  const index = new RecordIndex();
  const lost = new Set(suspected);
  let filesRead = 0;
  const isRead = (name: string) => !files.slice(filesRead).some(({ kind }) => kind === name);
  const references = new ReferenceCheck(index, stored, log, isRead, (kind) => lost.has(kind));
  for (const [fileNumber, file] of files.entries()) {
    const kind = kinds.get(file.kind);
    const hash = createHash("sha256");
    const watch = watchWith(hash, progress);
    for await (const { rows, lostRows } of readRecords(file, kind, log, watch)) {
      for (const row of rows) {
        const key = row.record[kind.key.property];
        if (typeof key !== "string") lost.add(kind.name);
        else addToIndex(row, key, kind, fileNumber);
        noteReferences(row, kind, references);
        if (row.isWhole) checkRecord(row, kind, log);
      }
      if (lostRows) lost.add(kind.name);
      await references.settle(false);
      progress.tell(file, rows.length);
    }
    digests[file.label] = hash.digest("hex");
    filesRead += 1;
    await references.settle(true);
  }
  return { index, digests };

  function addToIndex(row: ReadRow, key: string, kind: CompiledKind, fileNumber: number): void {
    const first = index.add(kind.name, key, fileNumber, row.line);
    if (first) {
      const { place } = row.cell(kind.key.property);
      const { path = "", sheet } = files[first.fileNumber] ?? {};
      const stands = sheet === undefined ? `${path}:${first.line}` : `${path}:${sheet}!row ${first.line}`;
      const allowed = `the first record with this ${kind.key.header} stands in ${stands}`;
      log.add(place, { code: "DUPLICATE_KEY", allowed, remedy: "keep one of the two" }, key);
      return;
    }
    for (const property of kinds.lookedUpOf(kind.name)) {
      const value = row.record[property];
      const text = kind.byProperty.get(property)?.column.format(value) ?? "";
      index.hold(kind.name, property, key, text === "" ? null : text);
    }
  }
}

function noteReferences(row: ReadRow, kind: CompiledKind, references: ReferenceCheck): void {
  for (const { property, column } of kind.references) {
    const { reference } = column.type;
    const value = row.record[property];
    if (!reference || value === null || value === undefined) continue;
    if (typeof value === "string") references.note(reference, value, row, property);
    else for (const key of value as readonly string[]) references.note(reference, key, row, property);
  }
}

function checkRecord(row: ReadRow, { kind, byProperty }: CompiledKind, log: FaultLog): void {
  for (const { column: property, allowed, remedy } of kind.checks?.(row.record) ?? []) {
    if (!byProperty.has(property))
      throw new Error(`kind "${kind.name}" checks "${property}", which is no column`);
    const { place, text } = row.cell(property);
    log.add(place, { code: "FAILED_CHECK", allowed, remedy }, text);
  }
}
