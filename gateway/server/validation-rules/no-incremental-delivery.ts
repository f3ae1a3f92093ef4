import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

/** Directives by which a client asks for an answer in several parts. */
const incremental = ["defer", "stream"];

/** A rule of validation: says plainly that an answer comes whole, where GraphQL's own rules know no such directive. */
export function noIncrementalDelivery(context: ValidationContext): ASTVisitor {
  return {
    Directive: (node) => {
      const { value } = node.name;
      if (!incremental.includes(value) || context.getSchema().getDirective(value)) return;
      context.reportError(
        new GraphQLError(`This graph answers whole: it has no @${value}. Ask without it.`, { nodes: node }),
      );
    },
  };
}
