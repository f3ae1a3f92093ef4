import { createHash } from "node:crypto";
import type { FileStore } from "../../platform/files/file-store";

interface VerifiedFile {
  readonly digest: string;
  readonly isDamaged: boolean;
}

/** Reads all files of a store, and tells of each whether it is still what its digest says. */
export async function* damagedFiles(store: FileStore): AsyncGenerator<VerifiedFile> {
  for await (const { digest } of store.list()) {
    const content = await store.open(digest);
    if (!content) continue;
    const hash = createHash("sha256");
    for await (const chunk of content) hash.update(chunk as Buffer);
    yield { digest, isDamaged: hash.digest("hex") !== digest };
  }
}
