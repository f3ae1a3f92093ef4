import { ApolloServer } from "@apollo/server";
import { maskErrorsWith } from "../../../platform/errors/mask-error";
import { createLogger } from "../../../platform/observability/logger";
import type { RequestContext } from "../../request-context";
import { limitIntrospection } from "./limit-introspection";

const server = new ApolloServer<RequestContext>({
  typeDefs: "type Query { name: String self: Query }",
  introspection: true,
  formatError: maskErrorsWith(createLogger("test", "silent")),
  plugins: [limitIntrospection(({ cost }) => cost === 1)],
});
afterAll(() => server.stop());

/** Asks as one whom the cost of the context tells from others. */
async function codesFor(query: string, cost: number): Promise<unknown[]> {
  const contextValue = { cost } as RequestContext;
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== "single") throw new Error("an answer in parts");
  return (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.["code"]);
}

it("the schema is told to those who may see it, and to no others", async () => {
  const direct = "{ ...A } fragment A on Query { ... { a: __schema { description } } }";
  for (const asking of [direct, "{ name self { ... { self { __schema { description } } } } }"]) {
    expect(await codesFor(asking, 1)).toEqual([]);
    expect(await codesFor(asking, 0)).toEqual(["INTROSPECTION_OFF"]);
  }
  expect(await codesFor("{ name __typename }", 0)).toEqual([]);
});
