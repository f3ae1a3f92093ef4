import { parse, type OperationDefinitionNode } from "graphql";
import { resolveOperation } from "./resolve-operation";

/** Asks the plugin as Apollo Server does, once a document was found to be valid. */
async function resolve(text: string, operationName?: string): Promise<void> {
  const document = parse(text);
  const [first] = document.definitions as readonly OperationDefinitionNode[];
  const operation = document.definitions.length === 1 ? first : undefined;
  const listener = await resolveOperation.requestDidStart?.({} as never);
  if (!listener) throw new Error("the plugin does not listen");
  await listener.didResolveOperation?.({ document, operation, request: { operationName } } as never);
}

describe("an operation that is resolved", () => {
  it("may be a query or a mutation", async () => {
    await resolve("{ a }");
    await resolve("mutation { a }");
  });

  it("is refused with what to do where it is a subscription", async () => {
    await expect(resolve("subscription { a }")).rejects.toMatchObject({
      message: "The graph serves no subscriptions. Ask by queries, again when you want to know again.",
      extensions: { code: "BAD_REQUEST", http: { status: 400 } },
    });
  });

  it("has to be named where there are several", async () => {
    await expect(resolve("query A { a } query B { a }")).rejects.toMatchObject({
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
  });
});
