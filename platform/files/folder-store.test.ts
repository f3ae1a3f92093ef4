import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";
import { receiptName } from "./file-digest";
import { StoreUnavailable } from "./file-store";
import { FolderStore } from "./folder-store";
import { behavesAsStore, digestOf, pieces } from "./testkit/store-behaviour";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

const content = Buffer.from("Nội dung");
const digest = digestOf(content);
const upload = { digest, most: 100, by: "an" };

describe("a folder of files", () => {
  behavesAsStore(() => new FolderStore(join(folder.path, "files")));

  it("has each under its digest, readable for its owner alone, beside who has brought it", async () => {
    await new FolderStore(folder.path).put(pieces(content), upload);
    const path = join(folder.path, digest.slice(0, 2), digest.slice(2, 4));
    expect(readdirSync(path).sort()).toEqual([digest, receiptName(digest, "an")]);
    expect(readFileSync(join(path, digest))).toEqual(content);
    expect(statSync(join(path, digest)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(path, receiptName(digest, "an")), "utf8"))).toMatchObject({
      uploadedBy: "an",
    });
    expect(readdirSync(join(folder.path, "incoming"))).toEqual([]);
  });

  it("lists nothing that is none of its files", async () => {
    const store = new FolderStore(folder.path);
    await store.put(pieces(content), upload);
    const path = join(folder.path, digest.slice(0, 2), digest.slice(2, 4));
    for (const name of ["notes.txt", `${digest}.bak`]) writeFileSync(join(path, name), "x");
    mkdirSync(join(folder.path, "lost+found"));
    const found: string[] = [];
    for await (const file of store.list()) found.push(file.digest);
    expect(found).toEqual([digest]);
  });

  it("takes away what a process left behind that was killed, and not what is coming", async () => {
    const incoming = join(folder.path, "incoming");
    mkdirSync(incoming);
    for (const name of ["old", "new"]) writeFileSync(join(incoming, name), "half");
    utimesSync(join(incoming, "old"), 0, 0);
    const store = new FolderStore(folder.path);
    await waitUntil("the old one is gone", () => readdirSync(incoming).join() === "new");
    store.close();
  });

  it("says that it is not available where it cannot be written", async () => {
    writeFileSync(join(folder.path, "file"), "");
    const store = new FolderStore(join(folder.path, "file"));
    await expect(store.put(pieces(content), upload)).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
