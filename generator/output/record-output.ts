import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatterOf, type Columns, type NewRecord, type RecordKind } from "../../platform/records";
import { csvLine } from "../../platform/records/csv/csv-line";

const bufferBytes = 1 << 17;
/** No character of a line takes more bytes. */
const bytesACharacter = 3;

interface OpenFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly format: (record: never) => readonly string[];
  /** Bytes wait here, not texts: these would live long enough to be moved into the old heap. */
  readonly buffer: Buffer;
  buffered: number;
  descriptor: number | null;
  part: number;
  rowsInPart: number;
  rows: number;
}

/**
 * Writes records into files of the importer, a file a kind. The importer tells kinds by the names of files, whatever
 * the folder: what does not fit into the first file of a kind goes on under `part-2/`, `part-3/` …
 */
export class RecordOutput {
  private readonly files = new Map<string, OpenFile>();

  /** @param rowsPerFile the most records in one file */
  constructor(
    private readonly folder: string,
    private readonly rowsPerFile = 250_000,
  ) {}

  write<TColumns extends Columns>(
    kind: { readonly name: string; readonly columns: TColumns },
    record: NewRecord<TColumns>,
  ): void {
    const file = this.files.get(kind.name) ?? this.start(kind);
    if (file.descriptor === null || file.rowsInPart === this.rowsPerFile) this.openNextPart(file);
    put(file, csvLine(file.format(record as never)));
    file.rowsInPart += 1;
    file.rows += 1;
  }

  /** How many records of a kind were written so far. */
  countOf(kind: { readonly name: string }): number {
    return this.files.get(kind.name)?.rows ?? 0;
  }

  /** Writes what is left, and tells how many records there are of each kind. */
  close(): ReadonlyMap<string, number> {
    for (const file of this.files.values()) closePart(file);
    return new Map([...this.files].map(([name, { rows }]) => [name, rows]));
  }

  private start(kind: { readonly name: string; readonly columns: Columns }): OpenFile {
    const file: OpenFile = {
      name: kind.name,
      ...formatterOf(kind as RecordKind),
      buffer: Buffer.allocUnsafe(bufferBytes),
      buffered: 0,
      descriptor: null,
      part: 0,
      rowsInPart: 0,
      rows: 0,
    };
    this.files.set(kind.name, file);
    return file;
  }

  private openNextPart(file: OpenFile): void {
    closePart(file);
    file.part += 1;
    const folder = file.part === 1 ? this.folder : join(this.folder, `part-${file.part}`);
    mkdirSync(folder, { recursive: true });
    file.descriptor = openSync(join(folder, `${file.name}.csv`), "wx");
    file.rowsInPart = 0;
    put(file, csvLine(file.header));
  }
}

function put(file: OpenFile, line: string): void {
  if (file.buffered + line.length * bytesACharacter > file.buffer.length) flush(file);
  file.buffered += file.buffer.write(line, file.buffered);
}

function closePart(file: OpenFile): void {
  if (file.descriptor === null) return;
  flush(file);
  closeSync(file.descriptor);
  file.descriptor = null;
}

function flush(file: OpenFile): void {
  // With a descriptor this goes on where the last write ended, and repeats short writes.
  if (file.descriptor !== null) writeFileSync(file.descriptor, file.buffer.subarray(0, file.buffered));
  file.buffered = 0;
}
