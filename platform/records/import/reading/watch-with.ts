import type { Hash } from "node:crypto";
import type { ProgressCount } from "../progress";
import type { ReadWatch } from "../../csv/raw-row";

/** Digests what is read, and counts it. */
export function watchWith(hash: Hash, progress: ProgressCount): ReadWatch {
  return {
    digest: (chunk) => void hash.update(chunk),
    advance: (bytes) => progress.addBytes(bytes),
  };
}
