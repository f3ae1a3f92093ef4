import { boundedFields } from "./bounded-fields";

describe("the fields of a line of the log", () => {
  it.each<[string, unknown]>([
    ["a text", "x".repeat(1_000_000)],
    ["a list of texts", Array<string>(10_000).fill("x".repeat(1_000))],
    [
      "an object of many names",
      Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`n${at}`, at])),
    ],
    ["a name", { ["x".repeat(1_000_000)]: 1 }],
    ["lists in lists", nested(1_000)],
  ])("are bounded where a client makes %s of one long", (_what, value) => {
    expect(JSON.stringify(boundedFields({ first: "a", value })).length).toBeLessThan(50_000);
  });

  it("tell that they were cut", () => {
    const { text, list } = boundedFields({ text: "x".repeat(100_000), list: Array<number>(1_000).fill(1) });
    expect(text).toMatch(/^x+…$/);
    expect((list as unknown[]).at(-1)).toBe("… 800 more");
  });

  it("are told as they are where they are short", () => {
    const fields = { a: "x", b: [1, null, { c: true }], d: undefined };
    expect(boundedFields(fields)).toEqual(fields);
    const error = new Error("left to its serializer");
    expect(boundedFields({ err: error })["err"]).toBe(error);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? "x" : [nested(depth - 1)];
}
