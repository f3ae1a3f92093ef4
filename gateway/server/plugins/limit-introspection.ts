import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import { clientOperation } from "../../execution/operation/client-operation";
import type { RequestContext } from "../../request-context";
import { texts } from "../server.texts";

/** Whether the one who asks may see the schema though it is not shown. */
export type MayIntrospect = (context: RequestContext) => boolean;

const schemaFields = ["__schema", "__type"];

/** Refuses operations that ask about the schema, but to those who may. */
export function limitIntrospection(mayIntrospect: MayIntrospect): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<OperationDefinitionNode, boolean>();
  return pluginOf<RequestContext>({
    async didResolveOperation({ document, operation, contextValue }) {
      if (!operation) return;
      let asks = known.get(operation);
      if (asks === undefined) known.set(operation, (asks = asksAboutSchema(document, operation)));
      if (!asks || mayIntrospect(contextValue)) return;
      throw new GraphError("INTROSPECTION_OFF", texts.schemaHidden, { http: { status: 403 } });
    },
  });
}

/** A document that is valid has these fields at the root of queries only, to which a field can lead again. */
function asksAboutSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const { fragments } = clientOperation(document, operation);
  const visited = new Set<string>();
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return (
          schemaFields.includes(selection.name.value) ||
          (!!selection.selectionSet && asks(selection.selectionSet))
        );
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      const name = selection.name.value;
      if (visited.has(name)) return false;
      visited.add(name);
      const fragment = fragments.get(name);
      return fragment !== undefined && asks(fragment.selectionSet);
    });
  return asks(operation.selectionSet);
}
