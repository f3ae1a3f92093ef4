import type { PartedField } from "../operation/parted-fields";
import { FetchFault } from "../shaping/fault";
import { isObject, type Fetched } from "./merge";

/** By the client's name of a field that was fetched in parts, the name of the part whose record is its answer. */
export type Holders = ReadonlyMap<string, string>;

/**
 * Answers fields that were fetched in parts: with the record of the part that has it, whatever became of the others. Where none has it,
 * it is missing if one could not say so, and else there is none.
 */
export function joinParts(data: Fetched, parted: readonly PartedField[]): Holders {
  const holders = new Map<string, string>();
  for (const { internalName, responseName, parts } of parted) {
    const holder = parts.find((part) => isObject(data[part]));
    const fault = parts.map((part) => data[part]).find((value) => value instanceof FetchFault);
    data[internalName] = holder === undefined ? (fault ?? null) : data[holder];
    if (holder !== undefined) holders.set(responseName, holder);
  }
  return holders;
}
