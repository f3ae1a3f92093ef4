import { registerEnumType } from "type-graphql";

/** Registers a GraphQL enum whose values are described by a table, and gives its values by name. */
export function describedEnum<Name extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Name, string>>,
): { readonly [Value in Name]: Value } {
  const byName = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as {
    [Value in Name]: Value;
  };
  registerEnumType(byName, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }]),
    ) as never,
  });
  return byName;
}
