import {
  GraphQLError,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  print,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from "graphql";

/**
 * Gives fields that would answer under one name with different things an alias of their own, until none is left.
 * @throws when the document is invalid in another way: the generator would be wrong.
 */
export function repairConflicts(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  let repaired = document;
  for (let alias = 0; ; alias++) {
    const [conflict] = validate(schema, repaired, [OverlappingFieldsCanBeMergedRule]);
    if (!conflict) break;
    const fields = (conflict.nodes ?? []).filter((node): node is FieldNode => node.kind === Kind.FIELD);
    const last = fields[fields.length - 1];
    repaired = visit(repaired, {
      Field: (node) =>
        node === last ? { ...node, alias: { kind: Kind.NAME, value: `own${alias}` } } : undefined,
    });
  }
  const faults = validate(schema, repaired);
  if (faults.length > 0) {
    throw new GraphQLError(`The generated operation is invalid: ${faults.join("; ")}\n${print(repaired)}`);
  }
  return repaired;
}
