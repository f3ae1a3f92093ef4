import { isAbstractType, isObjectType, type GraphQLSchema } from "graphql";
import { fieldsOf } from "../known/fields-of";
import type { Operation } from "../operations/operation";
import type { Random } from "../operations/random";
import type { Failure } from "./failure";
import { keyedTypes, nameIn, requiredFields, resolversOf, subgraphNames } from "./losses";

/** Chooses what fails while an operation runs, for the most part where the operation will notice. */
export function chooseFailures(
  schema: GraphQLSchema,
  operation: Operation,
  random: Random,
): readonly Failure[] {
  const one = () => chooseFailure(schema, operation, random);
  return random.chance(0.75) ? [one()] : [one(), one()];
}

function chooseFailure(schema: GraphQLSchema, operation: Operation, random: Random): Failure {
  const draw = random.below(100);
  if (draw < 30) return { kind: "down", subgraph: random.pick(subgraphNames) };
  if (draw < 60) return chooseAskedField(schema, operation, random);
  if (draw < 75) {
    const [subgraph, typeName, field] = random.pick(requiredFields());
    return { kind: "field", subgraph, typeName, field };
  }
  const [subgraph, typeName] = random.pick(keyedTypes());
  const how = random.chance(0.5) ? "throws" : "is null";
  return { kind: "reference", subgraph, typeName, how, isEveryOther: random.chance(0.5) };
}

function chooseAskedField(schema: GraphQLSchema, operation: Operation, random: Random): Failure {
  const asked = fieldsOf(schema, operation).flatMap(({ parent, node }) => {
    const type = schema.getType(parent);
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return objects.flatMap(({ name: typeName }) =>
      resolversOf(typeName, node.name.value).map((subgraph) => ({
        kind: "field" as const,
        subgraph,
        typeName: nameIn(subgraph, typeName, node.name.value),
        field: node.name.value,
      })),
    );
  });
  return asked.length > 0 ? random.pick(asked) : { kind: "down", subgraph: random.pick(subgraphNames) };
}
