import type { Readable } from "node:stream";

/** A file that is kept, named by the SHA-256 of its content. */
export interface StoredFile {
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** When it was brought last, by anybody. */
  readonly touchedAt: Date;
}

/** A part of a file, from one byte to another, both of which belong to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What is said of a file that is brought. */
export interface Upload {
  /** What its content has to come to. */
  readonly digest: string;
  /** The most bytes that it may have. */
  readonly most: number;
  /** The id of the principal who brings it. */
  readonly by: string;
}

/** Whether a file was new, or was there already. */
export type UploadOutcome = "stored" | "there";

/**
 * Files by the digests of their contents. It keeps no names and no types: those stand in the records that refer to a file.
 * What was not received whole, or is not what it was said to be, is never there. Every method throws StoreUnavailable where
 * the store cannot be reached, or has no room.
 */
export interface FileStore {
  /** How long a file is; undefined where there is none. */
  sizeOf(digest: string): Promise<number | undefined>;
  /**
   * Receives a file, keeps it, and notes who has brought it. The content is read to its end unless it fails.
   * @throws FileFault for content that is none, too large or not of the digest, and what the content itself throws.
   */
  put(content: AsyncIterable<Buffer>, upload: Upload): Promise<UploadOutcome>;
  /** The content of a file, or a part of it; undefined where there is none. */
  open(digest: string, range?: ByteRange): Promise<Readable | undefined>;
  /** When somebody has last brought a file, as far as that is noted. */
  uploadedAt(digest: string, principal: string): Promise<Date | undefined>;
  /** All files, one after the other. */
  list(): AsyncIterable<StoredFile>;
  /** Takes a file away, unless it was brought again since a moment; gives whether it did. */
  remove(digest: string, untouchedSince: Date): Promise<boolean>;
  close(): void;
}

/** What is wrong with content that was to be kept. */
export type FileFaultKind = "EMPTY" | "TOO_LARGE" | "OTHER_DIGEST";

/** Content that is not kept. */
export class FileFault extends Error {
  constructor(
    readonly kind: FileFaultKind,
    /** How many bytes of it were read. */
    readonly measured: number,
  ) {
    super(`the content is not kept: ${kind}`);
  }
}

/** The store cannot do what it was asked for: it is away, full, or not ours to write. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super("the store of files is not available", { cause });
  }
}
