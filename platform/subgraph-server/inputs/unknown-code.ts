import { GraphError } from "../../errors/graph-error";
import { nearestCodes } from "../../records/faults/nearest";
import { cutShort } from "../../text/shown-text";

/**
 * What is told of a code that no record has.
 * @param what the records are called: "title"
 * @param codes those that the records have, of which the nearest are named
 */
export function unknownCode(what: string, code: string, codes: Iterable<string>): GraphError {
  const found = cutShort(code);
  const suggestions = nearestCodes(found, codes);
  const nearest = suggestions.length === 0 ? "" : ` The nearest: ${suggestions.join(", ")}.`;
  const told = `No ${what} has the code ${JSON.stringify(found)}.${nearest}`;
  return new GraphError("UNKNOWN_CODE", told, { found, suggestions });
}
