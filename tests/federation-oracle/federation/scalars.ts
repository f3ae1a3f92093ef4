import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from "graphql";

function texts(name: string, form: RegExp): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value === "string" && form.test(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node, variables) => check(valueFromASTUntyped(node, variables)),
  });
}

/** The scalars of the fixture that GraphQL does not bring. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: texts("Date", /^\d{4}-\d{2}-\d{2}$/),
  Isbn: texts("Isbn", /^978-\d+$/),
  Json: new GraphQLScalarType({ name: "Json" }),
};
