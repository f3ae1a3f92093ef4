import type { GraphQLFormattedError } from "graphql";
import type { Text } from "../languages/language";

/**
 * Under this, what an error says stands in its extensions in every language. It goes along wherever they are copied, and JSON
 * leaves it out: the language is chosen where the answer is written.
 */
const told = Symbol("what an error says in every language");

type Extensions = Readonly<Record<string, unknown>>;

/** Extensions of an error that say what it says in every language. */
export function withText<Details extends Extensions>(extensions: Details, text: Text): Details {
  return Object.assign({}, extensions, { [told]: text });
}

/** What an error says in every language; undefined where it is nobody's of this graph. */
export function textIn(extensions: Extensions | undefined): Text | undefined {
  return (extensions as { readonly [told]?: Text } | undefined)?.[told];
}

/** The same; what is told in one language only is told so in all. */
export function textOf({ message, extensions }: GraphQLFormattedError): Text {
  return textIn(extensions) ?? { en: message, vi: message };
}
