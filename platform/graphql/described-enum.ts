import { Kind, parse, type ConstDirectiveNode } from "graphql";
import { registerEnumType } from "type-graphql";

/** The directives of an enum and of its values, each as it is written: `@tag(name: "public")`. */
interface EnumMarks<Name extends string> {
  readonly ofEnum?: readonly string[];
  readonly ofValues?: Readonly<Partial<Record<Name, readonly string[]>>>;
}

interface EnumDirectives {
  readonly ofEnum: readonly ConstDirectiveNode[];
  readonly ofValues: Readonly<Record<string, readonly ConstDirectiveNode[]>>;
}

/** By the names of enums: type-graphql's `@Directive` takes no enum. */
const known = new Map<string, EnumDirectives>();

/** The directives that an enum was registered with. */
export function enumDirectives(name: string): EnumDirectives {
  return known.get(name) ?? { ofEnum: [], ofValues: {} };
}

/** An enum with what its descriptions say. */
interface DescribedEnum {
  readonly name: string;
  readonly description: string;
  /** The description of each value, by its name. */
  readonly values: Readonly<Record<string, string>>;
}

const described = new Map<string, DescribedEnum>();
const byValues = new WeakMap<object, DescribedEnum>();

/**
 * Registers a GraphQL enum whose values are described by a table, and gives its values by name. A description ends with the
 * Vietnamese term in brackets, by which the value is shown; what follows a semicolon there are other words for it.
 */
export function describedEnum<Name extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Name, string>>,
  { ofEnum = [], ofValues }: EnumMarks<Name> = {},
): { readonly [Value in Name]: Value } {
  const byName = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as {
    [Value in Name]: Value;
  };
  const all = { name, description, values };
  described.set(name, all);
  byValues.set(byName, all);
  registerEnumType(byName, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }]),
    ) as never,
  });
  const marked = Object.entries<readonly string[] | undefined>(ofValues ?? {});
  known.set(name, {
    ofEnum: directivesIn(ofEnum),
    ofValues: Object.fromEntries(marked.map(([value, texts = []]) => [value, directivesIn(texts)])),
  });
  return byName;
}

function directivesIn(texts: readonly string[]): readonly ConstDirectiveNode[] {
  const { definitions } = parse(`scalar Marked ${texts.join(" ")}`, { noLocation: true });
  return definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [],
  );
}

/** A description of a value, taken apart. */
interface Terms {
  readonly meaning: string;
  /** The Vietnamese term by which it is shown, and other words for it. */
  readonly terms: readonly [string, ...string[]];
}

/** The Vietnamese terms in brackets at the end of a value's description; undefined where there are none. */
export function termsOf(description: string): Terms | undefined {
  const [, meaning, words] = /^(.+) \(([^()]+)\)\.$/.exec(description) ?? [];
  if (meaning === undefined || words === undefined) return undefined;
  const [term = words, ...others] = words.split("; ");
  return { meaning: `${meaning}.`, terms: [term, ...others] };
}

/**
 * The enum that `describedEnum` gave these values of.
 * @throws Error when it gave no such
 */
export function describedEnumOf(values: object): DescribedEnum {
  const found = byValues.get(values);
  if (!found) throw new Error("these are not the values of an enum that is described");
  return found;
}

/** How a value of an enum is described; undefined where there is no such. */
export function descriptionOfValue(enumName: string, value: string): string | undefined {
  return described.get(enumName)?.values[value];
}

/** All enums whose files were loaded, by name. */
export function describedEnums(): readonly DescribedEnum[] {
  return [...described.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
