import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

/** A rule of validation that GraphQL's own lack: a document may only have operations that the schema has a root for. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`This graph has no ${node.operation} operations. Ask it with a query.`, {
          nodes: node,
        }),
      );
      return false;
    },
  };
}
