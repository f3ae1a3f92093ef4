import { createHash } from "node:crypto";
import { checkRecord } from "../../checking/check-record";
import type { FaultLog } from "../../faults/fault-log";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import { type ProgressCount, watchWith } from "../progress";
import type { AssignedFiles } from "../reading/assign-kinds";
import { readRecords, type ReadRow } from "../reading/read-records";
import type { KindFile } from "../reading/source-file";
import type { FileDigests } from "../runs/file-digests";
import { RecordIndex } from "../../checking/record-index";
import { ReferenceCheck } from "../../checking/reference-check";
import type { StoredRecords } from "../../checking/stored-records";

/** Reads files in their order and finds all of their faults. What it learns of them stays with it. */
export class FileChecker {
  readonly index = new RecordIndex();
  private readonly found: Record<string, string> = {};
  private readonly lost: Set<string>;
  private readonly files: readonly KindFile[];
  private readonly references: ReferenceCheck;
  private filesRead = 0;

  constructor(
    { files, suspected }: AssignedFiles,
    private readonly kinds: KindSet,
    stored: Pick<StoredRecords, "existing">,
    private readonly log: FaultLog,
  ) {
    this.files = files;
    this.lost = new Set(suspected);
    const isRead = (name: string) => !files.slice(this.filesRead).some(({ kind }) => kind === name);
    this.references = new ReferenceCheck(this.index, stored, log, isRead, (kind) => this.lost.has(kind));
  }

  /** Of the files that were read to their ends. */
  get digests(): FileDigests {
    return this.found;
  }

  /** Reads the next files, so many of them. */
  async readFiles(count: number, progress: ProgressCount): Promise<void> {
    for (let at = 0; at < count; at += 1) for await (const _ of this.read(progress, false));
  }

  /**
   * Reads the next file, to which no file after it may refer, and gives its rows once they are checked: the log has what
   * is wrong with them.
   */
  readNext(progress: ProgressCount): AsyncGenerator<readonly ReadRow[]> {
    return this.read(progress, true);
  }

  private async *read(progress: ProgressCount, settles: boolean): AsyncGenerator<readonly ReadRow[]> {
    const fileNumber = this.filesRead;
    const file = this.files[fileNumber];
    if (!file) return;
    const kind = this.kinds.get(file.kind);
    const hash = createHash("sha256");
    for await (const { rows, lostRows } of readRecords(file, kind, this.log, watchWith(hash, progress))) {
      for (const row of rows) {
        const key = row.record[kind.key.property];
        if (typeof key !== "string") this.lost.add(kind.name);
        else this.addToIndex(row, key, kind, fileNumber);
        this.references.noteAll(row, kind);
        if (row.isWhole) checkRecord(row, kind, this.log);
      }
      if (lostRows) this.lost.add(kind.name);
      await this.references.settle(settles);
      yield rows;
      progress.tell(file, rows.length);
    }
    this.found[file.label] = hash.digest("hex");
    this.filesRead += 1;
    await this.references.settle(true);
  }

  private addToIndex(row: ReadRow, key: string, kind: CompiledKind, fileNumber: number): void {
    const first = this.index.add(kind.name, key, fileNumber, row.line);
    if (first) {
      const { place } = row.cell(kind.key.property);
      const { path = "", sheet } = this.files[first.fileNumber] ?? {};
      const stands = sheet === undefined ? `${path}:${first.line}` : `${path}:${sheet}!row ${first.line}`;
      const allowed = `the first record with this ${kind.key.header} stands in ${stands}`;
      this.log.add(place, { code: "DUPLICATE_KEY", allowed, remedy: "keep one of the two" }, key);
      return;
    }
    for (const property of this.kinds.lookedUpOf(kind.name)) {
      const value = row.record[property];
      const text = kind.byProperty.get(property)?.column.format(value) ?? "";
      this.index.hold(kind.name, property, key, text === "" ? null : text);
    }
  }
}
