import type { Language, Text } from "./language";
import { placeholder, type CompleteTemplates, type NamesIn, type Template } from "./template";

/** What is put into a message: the same in every language, or told in each. */
type Value = string | number | Text;

/** A text, or what makes one of the values that the message names. */
type Message<T extends Template> = [NamesIn<T["en"]>] extends [never]
  ? Text
  : (values: Readonly<Record<NamesIn<T["en"]>, Value>>) => Text;

/**
 * A part of the catalogue of all that the graph tells people, in every language. It stands beside what tells it, in a file
 * `<feature>.texts.ts`. It does not compile where a language is missing, or names other values than another.
 */
export function catalogue<const Templates extends Readonly<Record<string, Template>>>(
  templates: CompleteTemplates<Templates>,
): { readonly [Name in keyof Templates]: Message<Templates[Name]> } {
  const messages = Object.entries<Template>(templates).map(([name, template]) => [name, messageOf(template)]);
  return Object.fromEntries(messages) as { [Name in keyof Templates]: Message<Templates[Name]> };
}

function messageOf({ en, vi }: Template): Text | ((values: Readonly<Record<string, Value>>) => Text) {
  if (en.search(placeholder) === -1) return { en, vi };
  return (values) => ({
    en: filled(en, values, "en"),
    // Only some of those who ask read it.
    get vi() {
      return filled(vi, values, "vi");
    },
  });
}

/** A message with its values. */
export function filled(message: string, values: Readonly<Record<string, Value>>, language: Language): string {
  return message.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (typeof value === "number") return written(value, language);
    return typeof value === "object" ? value[language] : String(value);
  });
}

/** A number with the decimal sign of the language. */
function written(number: number, language: Language): string {
  return language === "vi" ? String(number).replace(".", ",") : String(number);
}
