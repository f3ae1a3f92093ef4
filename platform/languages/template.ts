import type { Language } from "./language";

/** A message in every language. What differs from one time to another stands in it by name: `{first} is too many.` */
export type Template = Readonly<Record<Language, string>>;

/** The names of the values in a message. */
export type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The template, if it names the same values in each language. */
type Complete<T extends Template> = [NamesIn<T["en"]>, NamesIn<T["vi"]>] extends [
  NamesIn<T["vi"]>,
  NamesIn<T["en"]>,
]
  ? T
  : Readonly<Record<Language, "names other values than the other language">>;

/** Templates that are whole: in every language, each with the same values. */
export type CompleteTemplates<Templates extends Readonly<Record<string, Template>>> = Templates & {
  readonly [Name in keyof Templates]: Complete<Templates[Name]>;
};

/** Where a value stands in a message, with its name. */
export const placeholder = /\{(\w+)\}/g;

/** Checks that templates are whole, while it is compiled. */
export function completeTemplates<const Templates extends Readonly<Record<string, Template>>>(
  templates: CompleteTemplates<Templates>,
): Templates {
  return templates;
}
