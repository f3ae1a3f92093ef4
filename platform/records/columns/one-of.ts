import { describedEnumOf, termsOf } from "../../graphql/described-enum";
import { joined, type Text } from "../../languages/language";
import { didYouMean } from "../faults/nearest";
import { headingKey } from "../headings/heading-key";
import { optional, NotAValue, type Column } from "./column";
import { texts } from "./columns.texts";

/** Other words for values, by the values: the first is what a value is called. */
type Words = Readonly<Partial<Record<string, readonly string[]>>>;

/**
 * One of a list of values: in exactly their letters, or by another word for it, in which letter case, marks, spaces and
 * punctuation do not count.
 */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  words: Words = {},
): Column<Value | null> {
  const byWord = valuesByWord(values, words);
  const allowed = texts.oneOf({
    values: joined(
      values.map((value) => named(value, words[value]?.[0])),
      comma,
    ),
  });
  const known = [...values, ...values.flatMap((value) => words[value] ?? [])];
  return optional<Value>({
    parse: (cell) =>
      values.find((value): value is NonNullable<Value> => value === cell) ??
      byWord.get(headingKey(cell)) ??
      new NotAValue(allowed, didYouMean(cell, known), "UNKNOWN_VALUE"),
    format: (value) => value,
    values,
    labels: new Map(values.flatMap((value) => (words[value]?.[0] ? [[value, words[value][0]]] : []))),
  });
}

const comma: Text = { en: ", ", vi: ", " };

/** A value with the word for it; in Vietnamese the word comes first. */
function named(value: string, word: string | undefined): Text {
  return word === undefined
    ? { en: value, vi: value }
    : { en: `${value} (${word})`, vi: `${word} (${value})` };
}

/** One of the values of an enum of the schema, or of some of them, by its name or one of its Vietnamese terms. */
export function oneOfEnum(
  of: Readonly<Record<string, string>>,
  values: readonly string[] = Object.keys(of),
): Column<string | null> {
  const { values: descriptions } = describedEnumOf(of);
  const terms = values.map((value) => [value, termsOf(descriptions[value] ?? "")?.terms ?? []] as const);
  return oneOf(values, Object.fromEntries(terms));
}

/**
 * The values by the keys of their words. "Sáp nhập, hợp nhất" is found by each of its parts, too, where no other value has
 * the same.
 */
function valuesByWord<Value extends string>(
  values: readonly Value[],
  words: Words,
): ReadonlyMap<string, NonNullable<Value>> {
  const whole = new Map<string, NonNullable<Value>>();
  const parts = new Map<string, NonNullable<Value> | null>();
  for (const value of values) {
    for (const word of words[value] ?? []) {
      const key = headingKey(word);
      if (whole.has(key)) throw new Error(`"${word}" is a word for ${whole.get(key)} and for ${value}`);
      whole.set(key, value);
      for (const part of word.split(", ").map(headingKey))
        parts.set(part, parts.has(part) && parts.get(part) !== value ? null : value);
    }
  }
  const unambiguous = [...parts].filter((part): part is [string, NonNullable<Value>] => part[1] !== null);
  return new Map([...unambiguous, ...whole]);
}
