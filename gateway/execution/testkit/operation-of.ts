import { Kind, parse } from "graphql";
import { clientOperation, type ClientOperation } from "../operation/client-operation";
import { InternalNames } from "../operation/internal-names";

/** The first operation of a document, as a client sends it. */
export function operationOf(text: string): ClientOperation {
  const document = parse(text, { noLocation: true });
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return clientOperation(document, definition);
  }
  throw new Error("no operation in this text");
}

/** Names for a schema in which nothing is taken. */
export function namesWithout(): InternalNames {
  return new InternalNames(new Set());
}
