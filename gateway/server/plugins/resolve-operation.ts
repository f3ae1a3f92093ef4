import type { BaseContext } from "@apollo/server";
import { Kind, OperationTypeNode } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import { pluginOf } from "../../../platform/server/apollo/apollo-server";
import { cutShort } from "../../../platform/text/shown-text";

const badRequest = { http: { status: 400 } };

/** Refuses a request from which no operation can be told, before Apollo's gateway takes that for a fault of its own. */
export const resolveOperation = pluginOf<BaseContext>({
  async didResolveOperation({ document, operation, request: { operationName } }) {
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
      throw new GraphError(
        "BAD_REQUEST",
        "The graph serves no subscriptions. Ask by queries, again when you want to know again.",
        badRequest,
      );
    if (operation) return;
    const names = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
    );
    const has = names.length === 0 ? "no named operation" : cutShort(names.join(", "), 1000);
    throw new GraphError(
      "OPERATION_RESOLUTION_FAILURE",
      operationName
        ? `The document has no operation "${cutShort(operationName)}". It has ${has}; name one of them in \`operationName\`.`
        : `The document has several operations: ${has}. Name one of them in \`operationName\`.`,
      badRequest,
    );
  },
});
