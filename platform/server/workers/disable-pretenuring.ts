import { setFlagsFromString } from "node:v8";

/**
 * Has V8 make all objects where the collector looks often, in the young part of the heap. Left to itself, it makes those of
 * a literal or a constructor in the old part once many of them have outlived a round, as they do while records are
 * imported, and goes on so for as long as the process runs. For a server that is wrong: each of them that belongs to a
 * request keeps what it leads to until the next round through the whole heap
 * (docs/decisions/0025-hot-paths-name-their-fields.md). To be called before anything else.
 */
export function disablePretenuring(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
