import { LRUCache } from "lru-cache";
import { givenNameOrderKey, nameOrderKey } from "../../../platform/text/name-order";

/** The keys of names that were met lately: of a million awards, there are some ten thousand recipients. */
const known = new LRUCache<string, string>({ max: 40_000 });

/** The key by which awards are listed by their recipients' names: people by given name, all others by the name as it is. */
export function recipientOrderKey(recipientKind: string, recipientName: string): string {
  const name = `${recipientKind}\0${recipientName}`;
  let key = known.get(name);
  if (key === undefined) {
    key = recipientKind === "INDIVIDUAL" ? givenNameOrderKey(recipientName) : nameOrderKey(recipientName);
    // A copy of its own: a cell of a file is a slice that would keep all of the file's text around it in memory.
    known.set(Buffer.from(name).toString(), key);
  }
  return key;
}
