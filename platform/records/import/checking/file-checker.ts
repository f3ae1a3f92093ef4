import { createHash } from "node:crypto";
import { checkAgainstOthers, checkRecord } from "../../checking/check-record";
import { texts } from "../../checking/checking.texts";
import type { FaultLog } from "../../faults/fault-log";
import { toldPlace } from "../../faults/format-faults";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import { type ProgressCount, watchWith } from "../progress";
import type { AssignedFiles } from "../reading/assign-kinds";
import { readRecords } from "../reading/read-records";
import type { ReadRow } from "../reading/read-row";
import type { KindFile } from "../reading/source-file";
import type { FileDigests } from "../runs/file-digests";
import { circleTold, findCircles } from "../../checking/find-circles";
import { RecordIndex } from "../../checking/record-index";
import { LookUps } from "../../writing/look-ups";
import { ReferenceCheck } from "../../checking/reference-check";
import type { StoredRecords } from "../../checking/stored-records";

const nothingKnown = () => null;

/** Reads files in their order and finds all of their faults. What it learns of them stays with it. */
export class FileChecker {
  readonly index = new RecordIndex();
  /** What records of the files and of the databases tell of each other. */
  readonly lookUps: LookUps;
  private readonly found: Record<string, string>;
  private readonly lost: Set<string>;
  private readonly files: readonly KindFile[];
  private readonly references: ReferenceCheck;
  private filesRead = 0;
  /** By the number of a file, which of its columns the chain of its kind leads to. */
  private readonly chainColumns = new Map<number, number | null>();

  constructor(
    {
      files,
      suspected,
      digests,
    }: Pick<AssignedFiles, "files" | "suspected"> & {
      /** Of the lists of which files were made. */
      readonly digests: FileDigests;
    },
    private readonly kinds: KindSet,
    private readonly stored: StoredRecords,
    private readonly log: FaultLog,
  ) {
    this.files = files;
    this.found = { ...digests };
    this.lookUps = new LookUps(kinds, this.index, stored);
    this.lost = new Set(suspected);
    const isRead = (name: string) => !files.slice(this.filesRead).some(({ kind }) => kind === name);
    const isLost = (kind: string) => this.lost.has(kind);
    const labelOf = (kind: string) => kinds.labelOf(kind);
    this.references = new ReferenceCheck(this.index, stored, log, isRead, isLost, labelOf);
  }

  /** Of the files that were read to their ends. */
  get digests(): FileDigests {
    return this.found;
  }

  /** Finds the links between records, of the files and of the databases, that lead in a circle. */
  async checkChains(): Promise<void> {
    for (const kind of this.kinds.all) {
      if (!kind.chain || !this.files.some((file) => file.kind === kind.name)) continue;
      const { rule, to } = kind.chain;
      for (const { key, circle } of await findCircles(kind, this.index, this.stored)) {
        const { fileNumber = -1, line = 0 } = this.index.place(kind.name, key) ?? {};
        const { path = "", sheet } = this.files[fileNumber] ?? {};
        const columnNumber = this.chainColumns.get(fileNumber) ?? null;
        const found = this.index.held(kind.name, to.property, key) ?? null;
        this.log.add(
          { file: path, sheet, row: line, line, columnNumber, column: to.header },
          {
            code: "CIRCLE",
            allowed: circleTold(rule, circle),
            remedy: texts.correctWrongOne,
          },
          found,
        );
      }
    }
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
      const [first] = rows;
      if (kind.chain && first && !this.chainColumns.has(fileNumber))
        this.chainColumns.set(fileNumber, first.cell(kind.chain.to.property).place.columnNumber);
      for (const row of rows) {
        const key = row.record[kind.key.property];
        if (typeof key !== "string") this.lost.add(kind.name);
        else this.addToIndex(row, key, kind, fileNumber);
        this.references.noteAll(row, kind);
        if (row.isWhole) checkRecord(row, kind, this.log);
      }
      if (lostRows) this.lost.add(kind.name);
      await this.references.settle(settles);
      if (kind.kind.disagreements) await this.checkAgainstOthers(rows, kind);
      yield rows;
      progress.tell(file, rows.length);
    }
    if (!file.made) this.found[file.label] = hash.digest("hex");
    this.filesRead += 1;
    await this.references.settle(true);
  }

  private async checkAgainstOthers(rows: readonly ReadRow[], kind: CompiledKind): Promise<void> {
    const whole = rows.filter(({ isWhole }) => isWhole);
    const lookUps = await this.lookUps.prepare(
      kind,
      whole.map(({ record }) => record),
    );
    for (const [at, row] of whole.entries())
      checkAgainstOthers(row, lookUps[at] ?? nothingKnown, kind, this.log);
  }

  private addToIndex(row: ReadRow, key: string, kind: CompiledKind, fileNumber: number): void {
    const first = this.index.add(kind.name, key, fileNumber, row.line);
    if (first) {
      const { place } = row.cell(kind.key.property);
      const { path = "", sheet } = this.files[first.fileNumber] ?? {};
      const stands = { file: path, sheet, line: first.line, columnNumber: null, column: null };
      const allowed = texts.firstStands({ key: kind.key.label, place: toldPlace(stands) });
      this.log.add(place, { code: "DUPLICATE_KEY", allowed, remedy: texts.keepOne }, key);
      return;
    }
    for (const property of this.kinds.lookedUpOf(kind.name)) {
      const value = row.record[property];
      const text = kind.byProperty.get(property)?.column.format(value) ?? "";
      this.index.hold(kind.name, property, key, text === "" ? null : text);
    }
  }
}
