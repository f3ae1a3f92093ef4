import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { FileFault, StoreUnavailable, type Upload } from "./file-store";

/** A file that was received whole, under a name of its own, and is what it was said to be. */
export interface ReceivedFile {
  readonly path: string;
  readonly size: number;
}

/** What is older was left behind by a process that was killed: no request may take as long, in milliseconds. */
const leftBehindMs = 3_600_000;

/** Where files are received, before they go where they are kept: nothing here is found by a digest. */
export class Incoming {
  constructor(private readonly folder: string) {}

  /**
   * Receives a file: it is on the disk when this ends. Whoever calls moves it away, or discards it.
   * @throws FileFault, StoreUnavailable, and what the content throws; nothing is left then.
   */
  async receive(content: AsyncIterable<Buffer>, { digest, most }: Omit<Upload, "by">): Promise<ReceivedFile> {
    const { path, file } = await this.create();
    const hash = createHash("sha256");
    let size = 0;
    try {
      for await (const chunk of content) {
        size += chunk.length;
        if (size > most) throw new FileFault("TOO_LARGE", size);
        hash.update(chunk);
        await inStore(() => writeAll(file, chunk));
      }
      if (size === 0) throw new FileFault("EMPTY", size);
      if (hash.digest("hex") !== digest) throw new FileFault("OTHER_DIGEST", size);
      await inStore(() => file.sync());
      await file.close();
      return { path, size };
    } catch (error) {
      await file.close().catch(() => undefined);
      await this.discard(path);
      throw error;
    }
  }

  /** Writes a small text under a name of its own. */
  async write(text: string): Promise<string> {
    const { path, file } = await this.create();
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return path;
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true }).catch(() => undefined);
  }

  /** Takes away what processes left behind that were killed. */
  async clear(now = Date.now()): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && now - found.mtimeMs > leftBehindMs) await this.discard(path);
    }
  }

  private create(): Promise<{ readonly path: string; readonly file: FileHandle }> {
    return inStore(async () => {
      await mkdir(this.folder, { recursive: true });
      const path = join(this.folder, randomUUID());
      return { path, file: await open(path, "wx", 0o600) };
    });
  }
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

/** Does something to the store. @throws StoreUnavailable where it fails. */
export async function inStore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreUnavailable ? error : new StoreUnavailable(error);
  }
}
