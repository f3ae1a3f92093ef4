import { createHash, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { FileFault, type FileStore, type StoredFile } from "../file-store";

/** The digest by which some content is found. */
export function digestOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Content in pieces, as it comes over a connection. */
export async function* pieces(content: Buffer, size = 1000): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

const longAgo = new Date(0);
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** Tests of what every store of files does. */
export function behavesAsStore(open: () => FileStore): void {
  const content = randomBytes(10_000);
  const digest = digestOf(content);
  const upload = { digest, most: 10_000, by: "an" };
  let store: FileStore;
  beforeEach(() => (store = open()));
  afterEach(() => store.close());

  const all = async () => {
    const found: StoredFile[] = [];
    for await (const file of store.list()) found.push(file);
    return found;
  };
  const read = async (...asked: Parameters<FileStore["open"]>) => {
    const opened = await store.open(...asked);
    return opened && buffer(opened);
  };
  const failure = (given: AsyncIterable<Buffer>, more: object = {}) =>
    store.put(given, { ...upload, ...more }).then(
      () => "kept",
      (error: unknown) => (error instanceof FileFault ? error.kind : (error as Error).message),
    );

  it("gives back what it was given, whole and in part", async () => {
    expect(await store.put(pieces(content), upload)).toBe("stored");
    expect(await store.sizeOf(digest)).toBe(10_000);
    expect(await read(digest)).toEqual(content);
    expect(await read(digest, { start: 10, end: 19 })).toEqual(content.subarray(10, 20));
  });

  it("has nothing of what it was not given", async () => {
    expect([await store.sizeOf(digest), await store.open(digest), await all()]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  it("keeps the same content once, and notes each who has brought it", async () => {
    await store.put(pieces(content), upload);
    expect(await store.put(pieces(content, 77), { ...upload, by: "bình" })).toBe("there");
    expect(await all()).toHaveLength(1);
    expect((await store.uploadedAt(digest, "bình"))?.getTime()).toBeGreaterThan(longAgo.getTime());
    expect(await store.uploadedAt(digest, "chi")).toBeUndefined();
  });

  it("keeps what two bring at once", async () => {
    await Promise.all(["an", "bình"].map((by) => store.put(pieces(content), { ...upload, by })));
    expect(await read(digest)).toEqual(content);
  });

  it("keeps nothing of what is not what it was said to be, is too large, empty, or breaks off", async () => {
    async function* brokenOff() {
      yield content.subarray(0, 5000);
      throw new Error("gone");
    }
    expect(await failure(pieces(content.subarray(1)))).toBe("OTHER_DIGEST");
    expect(await failure(pieces(content), { most: 9_999 })).toBe("TOO_LARGE");
    expect(await failure(pieces(Buffer.alloc(0)))).toBe("EMPTY");
    expect(await failure(brokenOff())).toBe("gone");
    expect([await store.sizeOf(digest), await all()]).toEqual([undefined, []]);
  });

  it("lists what it has, with its size and when it was brought last", async () => {
    const other = randomBytes(3);
    await store.put(pieces(content), upload);
    await store.put(pieces(other), { ...upload, digest: digestOf(other) });
    const listed = await all();
    expect(new Map(listed.map((file) => [file.digest, file.size]))).toEqual(
      new Map([
        [digest, 10_000],
        [digestOf(other), 3],
      ]),
    );
    expect(listed.every(({ touchedAt }) => touchedAt > longAgo && touchedAt < inAnHour())).toBe(true);
  });

  it("takes away what nobody has brought since a moment, and no other", async () => {
    await store.put(pieces(content), upload);
    expect(await store.remove(digest, longAgo)).toBe(false);
    expect(await store.sizeOf(digest)).toBe(10_000);
    expect(await store.remove(digest, inAnHour())).toBe(true);
    expect([await store.sizeOf(digest), await store.uploadedAt(digest, "an")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await store.remove(digest, inAnHour())).toBe(false);
  });

  it.each(["..", "../../etc/passwd", digest.toUpperCase(), `${digest}/x`, "", `${digest}.by-x`])(
    "has no place for a file called %s",
    async (name) => {
      await expect(async () => store.sizeOf(name)).rejects.toThrow("named by its digest");
      await expect(async () => store.open(name)).rejects.toThrow("named by its digest");
      await expect(async () => store.uploadedAt(name, "an")).rejects.toThrow("named by its digest");
      await expect(async () => store.remove(name, inAnHour())).rejects.toThrow("named by its digest");
      await expect(async () => store.put(pieces(content), { ...upload, digest: name })).rejects.toThrow(
        "named by its digest",
      );
    },
  );
}
