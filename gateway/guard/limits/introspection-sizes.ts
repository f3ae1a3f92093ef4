import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isAbstractType,
  type GraphQLSchema,
} from "graphql";

/**
 * How long the lists are that tell of a schema. Of its types and directives it is known; what each of them has is counted as
 * many as they have on average, so that all of them together come to what there is.
 */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType);
  const enums = types.filter(isEnumType);
  const abstract = types.filter(isAbstractType);
  const mean = <One>(all: readonly One[], countOf: (one: One) => number) =>
    Math.ceil(all.reduce((sum, one) => sum + countOf(one), 0) / Math.max(all.length, 1));
  return new Map([
    ["__Schema.types", types.length],
    ["__Schema.directives", directives.length],
    ["__Type.fields", mean(withFields, (type) => Object.keys(type.getFields()).length)],
    ["__Type.interfaces", mean(withFields, (type) => type.getInterfaces().length)],
    ["__Type.possibleTypes", mean(abstract, (type) => schema.getPossibleTypes(type).length)],
    ["__Type.enumValues", mean(enums, (type) => type.getValues().length)],
    ["__Type.inputFields", mean(inputs, (type) => Object.keys(type.getFields()).length)],
    ["__Field.args", mean(fields, ({ args }) => args.length)],
    ["__Directive.args", mean(directives, ({ args }) => args.length)],
  ]);
}
