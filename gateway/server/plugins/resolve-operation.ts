import type { BaseContext } from "@apollo/server";
import { Kind, OperationTypeNode } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import { cutShort } from "../../../platform/text/shown-text";
import { texts } from "../server.texts";

const badRequest = { http: { status: 400 } };

/** Refuses a request from which no operation can be told, before Apollo's gateway takes that for a fault of its own. */
export const resolveOperation = pluginOf<BaseContext>({
  async didResolveOperation({ document, operation, request: { operationName } }) {
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
      throw new GraphError("BAD_REQUEST", texts.noSubscriptions, badRequest);
    if (operation) return;
    const names = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
    );
    const operations = names.length === 0 ? texts.noNamedOperation : cutShort(names.join(", "), 1000);
    throw new GraphError(
      "OPERATION_RESOLUTION_FAILURE",
      operationName
        ? texts.unknownOperation({ name: cutShort(operationName), operations })
        : texts.severalOperations({ operations }),
      badRequest,
    );
  },
});
