import { open } from "node:fs/promises";
import { promisify } from "node:util";
import yauzl, { type Entry, type Options, type ZipFile } from "yauzl";
import type { Readable } from "node:stream";
import { brokenWorkbook, tooLarge, WorkbookFault } from "./workbook-fault";
import { texts } from "./workbook.texts";

const mostEntries = 10_000;
/** Names, comments and the rest of what the directory of a ZIP file says of its parts. */
const mostDirectoryBytes = 16 * 1024 ** 2;
/** No part of a workbook is unpacked past this, and none that grows more than so many times; a small one may. */
const mostBytes = 4 * 1024 ** 3;
const mostGrowth = 250;
const smallBytes = 16 * 1024 ** 2;

const openZip = promisify<string, Options, ZipFile>((path, options, done) =>
  yauzl.open(path, options, (error, zip) => done(error, zip)),
);

/** The parts of a ZIP file by their names, whatever the case of their letters. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws WorkbookFault when it is no ZIP file, and what else goes wrong in reading it. */
  static async open(path: string): Promise<ZipArchive> {
    await checkSignature(path);
    const zip = await openZip(path, { lazyEntries: true, autoClose: false });
    try {
      return new ZipArchive(zip, await listEntries(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** How many bytes a part takes in the file. */
  packedBytes(name: string): number {
    return this.entries.get(name.toLowerCase())?.compressedSize ?? 0;
  }

  /**
   * Unpacks a part, piece by piece. `onPacked` is told how many bytes of the file are worked off.
   * @throws WorkbookFault when it is not there, is encrypted, or unpacks to more than any table does.
   */
  async *read(name: string, onPacked: (bytes: number) => void = () => undefined): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw brokenWorkbook(texts.noPart({ part: name }));
    if (entry.isEncrypted()) throw encrypted;
    const { compressedSize, uncompressedSize } = entry;
    const stream = await new Promise<Readable>((resolve, reject) =>
      this.zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
    let bytes = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes || (bytes > smallBytes && bytes > compressedSize * mostGrowth)) {
        stream.destroy();
        throw tooLarge(texts.zipBomb({ part: name }));
      }
      onPacked((chunk.length / uncompressedSize) * compressedSize);
      yield chunk;
    }
  }

  close(): void {
    this.zip.close();
  }
}

const encrypted = new WorkbookFault({
  code: "BROKEN_WORKBOOK",
  allowed: texts.encrypted,
  remedy: texts.withoutPassword,
});

/** An encrypted workbook is wrapped in the container of the old .xls format. */
async function checkSignature(path: string): Promise<void> {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
  await file.close();
  if (bytesRead === 0) {
    throw new WorkbookFault({ code: "BROKEN_WORKBOOK", allowed: texts.noBytes });
  }
  if (buffer.equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new WorkbookFault({
      code: "BROKEN_WORKBOOK",
      allowed: texts.oldWorkbook,
      remedy: texts.saveAsXlsx,
    });
  }
  if (buffer.toString("latin1", 0, 2) !== "PK") {
    throw new WorkbookFault({
      code: "BROKEN_WORKBOOK",
      allowed: texts.noWorkbook,
      remedy: texts.checkWhat,
    });
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > mostEntries) {
      reject(tooLarge(texts.tooManyParts({ count: zip.entryCount, most: mostEntries })));
      return;
    }
    let bytes = 0;
    zip.on("entry", (entry: Entry) => {
      bytes += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (bytes > mostDirectoryBytes) {
        reject(tooLarge(texts.partListTooLong));
        return;
      }
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) {
        reject(brokenWorkbook(texts.partTwice({ part: entry.fileName })));
        return;
      }
      entries.set(name, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", reject);
    zip.readEntry();
  });
}
