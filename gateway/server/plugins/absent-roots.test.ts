import type { GraphQLFormattedError } from "graphql";
import { absentRoots } from "./absent-roots";

/** What is left of the errors of an answer. */
async function left(data: object, ...errors: GraphQLFormattedError[]): Promise<unknown> {
  const singleResult = { data, errors };
  const listener = await absentRoots.requestDidStart?.({} as never);
  await listener?.willSendResponse?.({ response: { body: { kind: "single", singleResult } } } as never);
  return singleResult.errors;
}

const dangling = (...path: (string | number)[]) => ({
  message: "",
  path,
  extensions: { code: "UNRESOLVED_REFERENCE" },
});

describe("a root field that is null", () => {
  it.each([[["node"]], [["node", "name"]]])("leads to no record, and that is no fault: %j", async (path) => {
    expect(await left({ node: null }, dangling(...path))).toBeUndefined();
  });

  it.each([[["units", 0, "name"]], [["units", 0]], [["node", "parent", "name"]], [["other", "name"]]])(
    "is told why where that is further down, in a list or elsewhere: %j",
    async (path) => {
      const error = dangling(...path);
      expect(await left({ node: null, units: null, other: {} }, error)).toEqual([error]);
    },
  );

  it("keeps the errors of other kinds", async () => {
    const error = { message: "", path: ["node"], extensions: { code: "FORBIDDEN" } };
    expect(await left({ node: null }, error, dangling("node"))).toEqual([error]);
  });
});
