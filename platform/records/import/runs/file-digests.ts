import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { FaultLog } from "../../faults/fault-log";
import { listFiles } from "../reading/list-files";

/**
 * Digests what an import of some sources would read, which is much quicker than the import. What cannot be read is
 * left out: the import will tell of it.
 */
export async function digestSources(sources: readonly string[]): Promise<FileDigests> {
  const digests: Record<string, string> = {};
  for (const { path, label } of await listFiles(sources, new FaultLog())) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    digests[label] = hash.digest("hex");
  }
  return digests;
}

/** SHA-256 of the bytes of files, by their labels. */
export type FileDigests = Readonly<Record<string, string>>;
