import { mkdir, open, opendir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isFileDigest, readStoredName, receiptName, receiptText } from "./file-digest";
import type { ByteRange, FileStore, StoredFile, Upload, UploadOutcome } from "./file-store";
import { Incoming, inStore } from "./incoming";

/** Where files are received, beside those that are kept. */
const incomingFolder = "incoming";

/**
 * Files in a folder that several processes may share: `ab/cd/abcd…`, each beside the receipts of those who brought it. A file is
 * there once it was renamed, which is at once or not at all.
 */
export class FolderStore implements FileStore {
  private readonly incoming: Incoming;

  constructor(private readonly folder: string) {
    this.incoming = new Incoming(join(folder, incomingFolder));
    void this.incoming.clear();
  }

  sizeOf(digest: string): Promise<number | undefined> {
    const path = this.pathOf(digest);
    return inStore(async () => (await found(stat(path)))?.size);
  }

  async put(content: AsyncIterable<Buffer>, upload: Upload): Promise<UploadOutcome> {
    const { digest, by } = upload;
    const path = this.pathOf(digest);
    const received = await this.incoming.receive(content, upload);
    try {
      return await inStore(async () => {
        const isThere = (await found(stat(path))) !== undefined;
        if (!isThere) await this.keep(received.path, path);
        await this.note(digest, by);
        return isThere ? "there" : "stored";
      });
    } finally {
      await this.incoming.discard(received.path);
    }
  }

  open(digest: string, range?: ByteRange): Promise<Readable | undefined> {
    const path = this.pathOf(digest);
    return inStore(async () => {
      const file = await found(open(path));
      return file?.createReadStream(range);
    });
  }

  uploadedAt(digest: string, principal: string): Promise<Date | undefined> {
    const path = join(dirname(this.pathOf(digest)), receiptName(digest, principal));
    return inStore(async () => (await found(stat(path)))?.mtime);
  }

  async *list(): AsyncGenerator<StoredFile> {
    for await (const above of foldersIn(this.folder)) {
      for await (const folder of foldersIn(above)) yield* filesIn(folder);
    }
  }

  remove(digest: string, untouchedSince: Date): Promise<boolean> {
    const folder = dirname(this.pathOf(digest));
    return inStore(async () => {
      const names = (await namesIn(folder)).filter((name) => readStoredName(name)?.digest === digest);
      const times = await Promise.all(
        names.map(async (name) => (await found(stat(join(folder, name))))?.mtime),
      );
      if (times.some((time) => time !== undefined && time >= untouchedSince)) return false;
      // The file before its receipts: these say nothing without it.
      for (const name of names.sort()) await rm(join(folder, name), { force: true });
      return names.length > 0;
    });
  }

  close(): void {
    // Nothing is held open.
  }

  /** Gives a received file the name by which it is found, and has the disk know of it. */
  private async keep(received: string, path: string): Promise<void> {
    const folder = dirname(path);
    const made = await mkdir(folder, { recursive: true });
    await rename(received, path);
    await syncFolder(folder);
    if (made === undefined) return;
    await syncFolder(dirname(folder));
    await syncFolder(this.folder);
  }

  private async note(digest: string, by: string): Promise<void> {
    const written = await this.incoming.write(receiptText(by));
    await rename(written, join(dirname(this.pathOf(digest)), receiptName(digest, by)));
  }

  private pathOf(digest: string): string {
    if (!isFileDigest(digest)) throw new Error("a file is named by its digest");
    return join(this.folder, digest.slice(0, 2), digest.slice(2, 4), digest);
  }
}

const fanOut = /^[0-9a-f]{2}$/;

async function* foldersIn(folder: string): AsyncGenerator<string> {
  const entries = await inStore(() => found(opendir(folder)));
  if (!entries) return;
  for await (const entry of entries)
    if (entry.isDirectory() && fanOut.test(entry.name)) yield join(folder, entry.name);
}

async function* filesIn(folder: string): AsyncGenerator<StoredFile> {
  const files = new Map<string, { size?: number; touchedAt: number }>();
  for (const name of await inStore(() => namesIn(folder))) {
    const stored = readStoredName(name);
    const about = stored && (await inStore(() => found(stat(join(folder, name)))));
    if (!about) continue;
    const file = files.get(stored.digest) ?? { touchedAt: 0 };
    files.set(stored.digest, file);
    if (stored.isFile) file.size = about.size;
    file.touchedAt = Math.max(file.touchedAt, about.mtimeMs);
  }
  for (const [digest, { size, touchedAt }] of files)
    if (size !== undefined) yield { digest, size, touchedAt: new Date(touchedAt) };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await found(readdir(folder))) ?? [];
}

/** What was looked for; undefined where nothing of that name is there. */
async function found<Value>(looking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await looking;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Has the disk know what a folder holds, where the system can be asked to. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
