import { describedEnums, descriptionOfValue, termsOf } from "../../../platform/graphql/described-enum";
import type { Text } from "../../../platform/languages/language";
import "./sector-enums";

/** How a value of an enum is shown. */
interface EnumValueLabel {
  readonly value: string;
  readonly vietnamese: string;
  readonly english: string;
  readonly meaning: string;
}

/** How the values of an enum are shown. */
interface EnumLabels {
  readonly name: string;
  readonly values: readonly EnumValueLabel[];
}

/** How the values of all enums are shown, or of some, by name. */
export function enumLabels(names: readonly string[] | null): readonly EnumLabels[] {
  return describedEnums()
    .filter(({ name }) => names === null || names.includes(name))
    .map(({ name, values }) => ({
      name,
      values: Object.entries(values).map(([value, description]) => labelOf(value, description)),
    }));
}

/** How a value of an enum is named in a message: as the schema has it, and by its term in Vietnamese. */
export function labelIn(enumName: string, value: string): Text {
  const description = descriptionOfValue(enumName, value);
  return { en: value, vi: description === undefined ? value : termsIn(value, description).terms[0] };
}

export function enumNames(): readonly string[] {
  return describedEnums().map(({ name }) => name);
}

/** @throws Error for a description that does not end with the Vietnamese term */
function labelOf(value: string, description: string): EnumValueLabel {
  const { meaning, terms } = termsIn(value, description);
  return { value, vietnamese: capitalised(terms[0]), english: inWords(value), meaning };
}

/** @throws Error as `labelOf` does */
function termsIn(value: string, description: string) {
  const told = termsOf(description);
  if (!told) throw new Error(`The description of ${value} has no Vietnamese term in brackets at its end.`);
  return told;
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["CJE", "CJE"],
  ["DEPT", "department"],
  ["SUBDEPT", "sub-department"],
]);

/** The name of a value in words. */
function inWords(value: string): string {
  const words = value.split("_").map((word) => abbreviations.get(word) ?? word.toLowerCase());
  return capitalised(words.join(" "));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
