import { sharedGraphUrl } from "../../testing/shared-graph";

const documents = [
  ["@defer", "{ sectors { ... @defer { name } } }"],
  ["@stream", "{ sectors @stream(initialCount: 1) { name } }"],
] as const;

/** As application/json, an operation that cannot run is told of with 200. */
const accepted = [
  ["application/graphql-response+json", 400],
  ["multipart/mixed; deferSpec=20220824, application/json", 200],
] as const;

describe.each(accepted)("to a client that accepts %s, the graph refuses", (accept, status) => {
  it.each(documents)("%s, and says that it answers whole", async (directive, query) => {
    const response = await fetch(`${sharedGraphUrl()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(response.status).toBe(status);
    expect(answer).not.toHaveProperty("data");
    expect(answer.errors.map(({ extensions }) => extensions.code)).toContain("GRAPHQL_VALIDATION_FAILED");
    expect(answer.errors.map(({ message }) => message)).toContain(
      `This graph answers whole: it has no ${directive}. Ask without it.`,
    );
  });
});
