import { Kind, visit, type DefinitionNode, type DocumentNode, type OperationDefinitionNode } from "graphql";
import type { Operation } from "../operations/operation";

/** Drops what an operation no longer uses: fragments, variables and their values, and operations beside it. */
export function tidyOperation({ document, variables, operationName }: Operation): Operation {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const asked = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  if (!asked) throw new Error("the document has no operation");
  const used = usedBy(asked, document);
  const operation: OperationDefinitionNode = {
    ...asked,
    variableDefinitions: (asked.variableDefinitions ?? []).filter(({ variable }) =>
      used.variables.has(variable.name.value),
    ),
  };
  const fragments = document.definitions.filter(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && used.fragments.has(one.name.value),
  );
  return {
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.variables.has(name))),
  };
}

/** The names of the fragments and variables that an operation uses, itself or through fragments. */
function usedBy(operation: OperationDefinitionNode, document: DocumentNode) {
  const fragments = new Set<string>();
  const variables = new Set<string>();
  const look = (definition: DefinitionNode) =>
    visit(definition, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (fragments.has(name.value)) return;
        fragments.add(name.value);
        const found = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        );
        if (found) look(found);
      },
    });
  look(operation);
  return { fragments, variables };
}
