import { GraphQLError } from "graphql";
import { maskErrorsWith, withoutSuggestions } from "./mask-error";

describe("a fault of ours that concerns many places", () => {
  beforeAll(() => jest.useFakeTimers());
  afterAll(() => jest.useRealTimers());

  it("is written down once, and then how often it came again; all that are told of it name the same id", () => {
    const lines: object[] = [];
    const format = maskErrorsWith({ error: (fault) => lines.push(fault) });
    const fault = new Error("it failed");
    const ids = Array.from({ length: 500 }, (_, at) => {
      const error = new GraphQLError("it failed", { path: ["awards", at], originalError: fault });
      return format(error.toJSON(), error).extensions?.["id"];
    });
    expect(new Set(ids)).toEqual(new Set([expect.any(String)]));
    expect(lines).toEqual([{ errorId: ids[0], path: ["awards", 0], err: fault }]);
    jest.runAllTimers();
    expect(lines.slice(1)).toEqual([{ errorId: ids[0], repeats: 499 }]);
  });

  it("keeps for how many places it stands", () => {
    const format = maskErrorsWith({ error: () => undefined });
    const told = { count: 7, places: [["a", 0]], subgraph: "awards", sql: "SELECT 1" };
    const error = new GraphQLError("it failed", { extensions: told });
    expect(JSON.parse(JSON.stringify(format(error.toJSON(), error).extensions))).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      count: 7,
      places: [["a", 0]],
      subgraph: "awards",
      id: expect.any(String) as string,
    });
  });

  it("is told apart from another", () => {
    const lines: object[] = [];
    const format = maskErrorsWith({ error: (fault) => lines.push(fault) });
    const ids = ["one", "other"].map((message) => {
      const error = new GraphQLError(message, { originalError: new Error(message) });
      return format(error.toJSON(), error).extensions?.["id"];
    });
    expect(new Set(ids).size).toBe(2);
    expect(lines).toHaveLength(2);
  });
});

const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
const told = (message: string) => withoutSuggestions((one) => one)({ message, extensions }, null).message;

describe("an error without suggestions", () => {
  it.each([
    [
      'Cannot query field "nam" on type "Sector". Did you mean "name"?',
      'Cannot query field "nam" on type "Sector".',
    ],
    ['Không có trường "nam". Có phải ý muốn nói "name"?', 'Không có trường "nam".'],
    ['Unknown argument "x". Did you mean "a", "b", or "c"?', 'Unknown argument "x".'],
    ['Found " Did you mean x?" here.', 'Found " Did you mean x?" here.'],
    ["Is it there?", "Is it there?"],
  ])("tells of %s: %s", (message, left) => expect(told(message)).toBe(left));

  it("is soon made of a client's text that looks like them", () => {
    const text = " Did you mean ".repeat(200_000);
    expect(told(`${text}!`)).toHaveLength(text.length + 1);
    expect(told(`${text}"x"?`)).toHaveLength(text.length - " Did you mean ".length);
  });
});
