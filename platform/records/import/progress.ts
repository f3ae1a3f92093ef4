import type { KindFile } from "./reading/source-file";
import type { Hash } from "node:crypto";
import type { ReadWatch } from "../csv/raw-row";

/** How far an import is. All files are read twice: to check them, then to write them. */
export interface Progress {
  readonly phase: "check" | "write";
  readonly kind: string;
  readonly file: string;
  /** Records and bytes of the phase so far, over all files. */
  readonly records: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** Counts one phase and tells of it after each batch. */
export class ProgressCount {
  private records = 0;
  private bytes = 0;
  private readonly totalBytes: number;

  constructor(
    private readonly phase: Progress["phase"],
    files: readonly KindFile[],
    private readonly onProgress: (progress: Progress) => void = () => undefined,
  ) {
    this.totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  addBytes(count: number): void {
    this.bytes += count;
  }

  tell({ kind, path }: KindFile, records: number): void {
    this.records += records;
    const { phase, bytes, totalBytes } = this;
    this.onProgress({ phase, kind, file: path, records: this.records, bytes, totalBytes });
  }
}

/** Digests what is read, and counts it. */
export function watchWith(hash: Hash, progress: ProgressCount): ReadWatch {
  return {
    digest: (chunk) => void hash.update(chunk),
    advance: (bytes) => progress.addBytes(bytes),
  };
}
