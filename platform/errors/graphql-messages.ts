import { filled } from "../languages/catalogue";
import type { Text } from "../languages/language";
import { messageReader } from "../languages/read-message";
import { templates } from "./graphql-messages.texts";
import { beginnings, withoutSuggestion } from "./suggestion";

const read = messageReader(templates);

/**
 * What GraphQL says, in Vietnamese; undefined for what it does not say. GraphQL puts its own words before what a scalar of this
 * graph says of a value: `known` is that, in both languages.
 */
export function inVietnamese(message: string, known?: Text): string | undefined {
  if (known && message.endsWith(known.en)) return withKnown(message.slice(0, -known.en.length), known);
  const { told, suggested } = withoutSuggestion(message);
  const found = read(told);
  if (!found) return undefined;
  const { template, values } = found;
  const { reason = "" } = values;
  const text = filled(template.vi, { ...values, reason: inVietnamese(reason) ?? reason }, "vi");
  return suggested === undefined ? text : `${text}${beginnings.vi}${inWords(suggested)}?`;
}

/** What GraphQL says before a reason, and the reason. */
function withKnown(before: string, known: Text): string {
  const { template, values } = read(before) ?? {};
  return template ? filled(template.vi, { ...values, reason: known.vi }, "vi") : known.vi;
}

/** What is suggested are names of the schema, with words of GraphQL between them. */
function inWords(suggested: string): string {
  return suggested
    .replace(/^to use an inline fragment on /, "inline fragment trên ")
    .replace(/^the enum value /, "giá trị ")
    .replace(/,? or /, " hoặc ");
}
