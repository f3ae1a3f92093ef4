import { GraphError } from "../../errors/graph-error";
import { nearestCodes } from "../../records/faults/nearest";
import { cutShort } from "../../text/shown-text";
import type { Text } from "../../languages/language";
import { texts } from "./inputs.texts";

/**
 * What is told of a code that no record has.
 * @param what the records are called: "title"
 * @param codes those that the records have, of which the nearest are named
 */
export function unknownCode(what: Text, code: string, codes: Iterable<string>): GraphError {
  const found = cutShort(code);
  const suggestions = nearestCodes(found, codes);
  const told = { what, code: JSON.stringify(found) };
  const text =
    suggestions.length === 0
      ? texts.unknownCode(told)
      : texts.unknownCodeWithNearest({ ...told, nearest: suggestions.join(", ") });
  return new GraphError("UNKNOWN_CODE", text, { found, suggestions });
}
