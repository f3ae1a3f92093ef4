import { Kind, type DocumentNode, type InputObjectTypeDefinitionNode, type TypeNode } from "graphql";

/**
 * The types of input that mutations take. What is put in there is looked at when it is written: what is wrong with it is told as
 * an expected error of the mutation, with its place.
 */
export function inputsOfMutations(document: DocumentNode): ReadonlySet<string> {
  const inputs = new Map<string, InputObjectTypeDefinitionNode>();
  const found = new Set<string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) inputs.set(definition.name.value, definition);
  const follow = (type: TypeNode): void => {
    const name = namedIn(type);
    const input = inputs.get(name);
    if (!input || found.has(name)) return;
    found.add(name);
    for (const field of input.fields ?? []) follow(field.type);
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== "Mutation") continue;
    for (const field of definition.fields ?? [])
      for (const argument of field.arguments ?? []) follow(argument.type);
  }
  return found;
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}
