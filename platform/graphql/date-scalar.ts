import { GraphQLScalarType, valueFromASTUntyped } from "graphql";
import { isCalendarDay } from "../dates/calendar";
import { GraphError } from "../errors/graph-error";
import { cutShort } from "../text/shown-text";
import type { Text } from "../languages/language";
import { texts } from "./graphql.texts";

function read(value: unknown): string {
  if (typeof value === "string" && isCalendarDay(value)) return value;
  throw new GraphError("INVALID_DATE", texts.noDate({ found: written(value) }));
}

/** A value as JSON has it, of a long text only the beginning. */
function written(value: unknown): string | Text {
  try {
    return cutShort(JSON.stringify(typeof value === "string" ? cutShort(value) : value));
  } catch {
    return texts.nestsTooDeep;
  }
}

/** A day of the calendar as text, `YYYY-MM-DD`: no time and no zone, as decisions and periods have none. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the calendar (ngày), written YYYY-MM-DD; it has neither a time nor a zone.",
  // Its full-date.
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(valueFromASTUntyped(node)),
});
