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

/** Names for a schema in which nothing is taken, and `@requires` asks for some fields with arguments. */
export function namesWithout(requiredWithArguments: readonly string[] = []): InternalNames {
  return new InternalNames(new Set(), new Set(requiredWithArguments));
}
