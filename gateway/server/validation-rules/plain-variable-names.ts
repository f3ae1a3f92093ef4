import { GraphQLError, type ASTVisitor, type ValidationContext } from "graphql";

/** A rule of validation: no variable has the name under which a JavaScript object hides its prototype. */
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
