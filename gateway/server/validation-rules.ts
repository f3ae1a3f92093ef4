import { GraphQLError, type ASTNode, type ASTVisitor, type ValidationContext } from "graphql";
import { withText } from "../../platform/errors/told-text";
import type { Text } from "../../platform/languages/language";
import { texts } from "./server.texts";

// What is refused beside that which the rules of GraphQL refuse.

/** A document may only have operations that the schema has a root for. */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(faultAt(node, texts.noSuchOperations({ operation: node.operation })));
      return false;
    },
  };
}

/** A number of a document that is beyond what a float can be would be none. */
export function finiteNumbers(context: ValidationContext): ASTVisitor {
  return {
    FloatValue: (node) => {
      if (Number.isFinite(Number(node.value))) return;
      context.reportError(faultAt(node, texts.floatTooLarge));
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
      context.reportError(faultAt(node, texts.answersWhole({ directive: value })));
    },
  };
}

/** No variable has the name under which a JavaScript object hides its prototype. */
export function plainVariableNames(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition: ({ variable }) => {
      if (variable.name.value !== "__proto__") return;
      context.reportError(faultAt(variable, texts.hiddenVariable));
    },
  };
}

function faultAt(nodes: ASTNode, text: Text): GraphQLError {
  return new GraphQLError(text.en, { nodes, extensions: withText({}, text) });
}
