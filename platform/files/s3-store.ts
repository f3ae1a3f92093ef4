import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { FilesLocation } from "../config/files-config";
import { isFileDigest, readStoredName, receiptName, receiptText } from "./file-digest";
import type { ByteRange, FileStore, StoredFile, Upload, UploadOutcome } from "./file-store";
import { Incoming, inStore, type ReceivedFile } from "./incoming";

type S3Location = Extract<FilesLocation, { kind: "s3" }>;

/** How long a connection may take to be made, and how long nothing may come over it, in milliseconds. */
const connectionTimeout = 5_000;
const requestTimeout = 30_000;
const mostConnections = 64;
/** How often a file is sent, and how long is waited in between, in milliseconds. */
const sendingAttempts = 3;
const pauseMs = 250;
/** Whatever the client would tell, whoever asks is told by an error. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const contentType = "application/octet-stream";

/**
 * Files as the objects of a bucket, each beside the receipts of those who brought it. A file is received on the disk first, so that
 * nothing is sent of one that is not what it was said to be, and its digest is signed as that of the body: a store that gets other
 * bytes refuses them. Who may do so is found as the client of S3 does it: in variables, files, or from the machine.
 */
export class S3Store implements FileStore {
  private readonly client: S3Client;
  private readonly incoming: Incoming;

  constructor(private readonly location: S3Location) {
    const { endpoint, region, pathStyle } = location;
    this.incoming = new Incoming(location.incoming);
    void this.incoming.clear();
    this.client = new S3Client({
      region,
      ...(endpoint !== undefined && { endpoint }),
      forcePathStyle: pathStyle,
      logger: silent,
      requestHandler: {
        connectionTimeout,
        requestTimeout,
        httpAgent: { maxSockets: mostConnections },
        httpsAgent: { maxSockets: mostConnections },
      },
      // Sums of their own are what only some compatible stores know; the digest is signed here.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
  }

  async sizeOf(digest: string): Promise<number | undefined> {
    const about = await this.head(this.keyOf(digest));
    return about?.ContentLength;
  }

  async put(content: AsyncIterable<Buffer>, upload: Upload): Promise<UploadOutcome> {
    const { digest, by } = upload;
    const key = this.keyOf(digest);
    const received = await this.incoming.receive(content, upload);
    try {
      const isThere = (await this.head(key)) !== undefined;
      if (!isThere) await this.keep(key, digest, received);
      await this.note(digest, by);
      return isThere ? "there" : "stored";
    } finally {
      await this.incoming.discard(received.path);
    }
  }

  open(digest: string, range?: ByteRange): Promise<Readable | undefined> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const command = new GetObjectCommand({ ...this.named(this.keyOf(digest)), Range });
    return inStore(async () => {
      const answer = await found(this.client.send(command));
      return answer?.Body as Readable | undefined;
    });
  }

  async uploadedAt(digest: string, principal: string): Promise<Date | undefined> {
    this.keyOf(digest);
    const about = await this.head(this.location.prefix + receiptName(digest, principal));
    return about?.LastModified;
  }

  /** The store lists names in their order, so that those of a file come one after the other. */
  async *list(): AsyncGenerator<StoredFile> {
    let file: StoredFile | undefined;
    for await (const { digest, isFile, size, touchedAt } of this.objects("")) {
      if (isFile) {
        if (file) yield file;
        file = { digest, size, touchedAt };
      } else if (file?.digest === digest && touchedAt > file.touchedAt) file = { ...file, touchedAt };
    }
    if (file) yield file;
  }

  async remove(digest: string, untouchedSince: Date): Promise<boolean> {
    this.keyOf(digest);
    const names: string[] = [];
    for await (const object of this.objects(digest)) {
      if (object.touchedAt >= untouchedSince) return false;
      names.push(object.key);
    }
    // The file before its receipts: these say nothing without it.
    for (const key of names.sort())
      await inStore(() => this.client.send(new DeleteObjectCommand(this.named(key))));
    return names.length > 0;
  }

  close(): void {
    this.client.destroy();
  }

  /** What is sent from a stream is not sent again by the client; the file is on the disk, so it can be. */
  private async keep(key: string, digest: string, received: ReceivedFile): Promise<void> {
    await inStore(async () => {
      for (let left = sendingAttempts - 1; ; left -= 1) {
        try {
          return void (await this.client.send(this.putting(key, digest, received)));
        } catch (error) {
          if (left === 0 || !isPassing(error)) throw error;
          await pause(pauseMs);
        }
      }
    });
  }

  private putting(key: string, digest: string, { path, size }: ReceivedFile): PutObjectCommand {
    const command = new PutObjectCommand({
      ...this.named(key),
      Body: createReadStream(path),
      ContentLength: size,
      ContentType: contentType,
      ContentDisposition: "attachment",
    });
    command.middlewareStack.add(
      (next) => (given) => {
        (given.request as { headers: Record<string, string> }).headers["x-amz-content-sha256"] = digest;
        return next(given);
      },
      { step: "build", name: "signDigest" },
    );
    return command;
  }

  private note(digest: string, by: string): Promise<void> {
    const key = this.location.prefix + receiptName(digest, by);
    const content = { Body: receiptText(by), ContentType: "application/json" };
    return inStore(
      async () => void (await this.client.send(new PutObjectCommand({ ...this.named(key), ...content }))),
    );
  }

  private head(key: string) {
    return inStore(() => found(this.client.send(new HeadObjectCommand(this.named(key)))));
  }

  private async *objects(begin: string) {
    const { bucket, prefix } = this.location;
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: bucket, Prefix: prefix + begin });
    const iterator = pages[Symbol.asyncIterator]();
    for (
      let page = await inStore(() => iterator.next());
      !page.done;
      page = await inStore(() => iterator.next())
    ) {
      for (const { Key: key = "", Size: size = 0, LastModified: touchedAt = new Date() } of page.value
        .Contents ?? []) {
        const name = readStoredName(key.slice(prefix.length));
        if (name) yield { ...name, key, size, touchedAt };
      }
    }
  }

  private named(key: string) {
    return { Bucket: this.location.bucket, Key: key };
  }

  private keyOf(digest: string): string {
    if (!isFileDigest(digest)) throw new Error("a file is named by its digest");
    return this.location.prefix + digest;
  }
}

/** Whether what failed may go well a moment later: nobody answered, or the store was busy. */
function isPassing(error: unknown): boolean {
  const { httpStatusCode: status = 503 } =
    (error as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {};
  return status === 429 || status >= 500;
}

/** What was looked for; undefined where the store has nothing of that name. */
async function found<Value>(looking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await looking;
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
    // A bucket that is not there is no file that is not there.
    if (name !== "NoSuchBucket" && $metadata?.httpStatusCode === 404) return undefined;
    throw error;
  }
}
