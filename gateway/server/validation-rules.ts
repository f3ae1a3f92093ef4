import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

// What is refused beside that which the rules of GraphQL refuse.

/** A document may only have operations that the schema has a root for. */
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

/** A number of a document that is beyond what a float can be would be none. */
export function finiteNumbers(context: ValidationContext): ASTVisitor {
  return {
    FloatValue: (node) => {
      if (Number.isFinite(Number(node.value))) return;
      context.reportError(
        new GraphQLError("A number is larger than a Float can be. Give one between -1.8e308 and 1.8e308.", {
          nodes: node,
        }),
      );
    },
  };
}

/** Directives by which a client asks for an answer in several parts. */
const incremental = ["defer", "stream"];

/** Says plainly that an answer comes whole, where GraphQL's own rules know no such directive. */
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

/** No variable has the name under which a JavaScript object hides its prototype. */
export function plainVariableNames(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition: ({ variable }) => {
      if (variable.name.value !== "__proto__") return;
      context.reportError(
        new GraphQLError("No variable can be called $__proto__. Give it another name.", { nodes: variable }),
      );
    },
  };
}
