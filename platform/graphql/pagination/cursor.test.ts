import { decodeCursor, encodeCursor, type CursorKeyForm } from "./cursor";

const forms: readonly CursorKeyForm[] = ["whole number", { longestText: 5 }];
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const code = (cursor: string) => {
  try {
    decodeCursor("houses", cursor, forms);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a cursor", () => {
  it.each([[[0, ""]], [[2020, "abcde"]], [[-5, "a b"]], [[1, "𠀀𠀀𠀀𠀀𠀀"]]])(
    "of %j is read as it was written",
    (keys) => {
      expect(decodeCursor("houses", encodeCursor("houses", keys), forms)).toEqual(keys);
    },
  );

  it.each<[string, unknown]>([
    ["a null", [null, "a"]],
    ["a text for a number", ["1", "a"]],
    ["a number for a text", [1, 2]],
    ["a fraction", [1.5, "a"]],
    ["a number beyond Int", [2 ** 31, "a"]],
    ["a truth value", [true, "a"]],
    ["an object", [1, {}]],
    ["a list", [1, ["a"]]],
    ["a key too few", [1]],
    ["a key too many", [1, "a", "b"]],
    ["no keys", []],
    ["a longer text", [1, "abcdef"]],
    ["U+0000", [1, "a\0"]],
    ["half of a character", [1, "\ud800"]],
    ["a space at the end", [1, "a "]],
  ])("with %s is refused", (_what, keys) => {
    expect(code(written(["houses", ...(keys as unknown[])]))).toBe("INVALID_CURSOR");
  });

  it.each([
    ["a number beyond all", Buffer.from('["houses",1e999,"a"]').toString("base64url")],
    ["zero below zero", Buffer.from('["houses",-0,"a"]').toString("base64url")],
    ["spaces in it", Buffer.from('["houses", 1, "a"]').toString("base64url")],
    ["a sign after it", `${encodeCursor("houses", [1, "a"])}=`],
    ["a list around it", written([["houses", 1, "a"]])],
    ["an object around it", written({ 0: "houses", 1: 1, 2: "a" })],
    ["a list's name alone", written("houses")],
    ["brackets without end", Buffer.from("[".repeat(100_000)).toString("base64url")],
    ["another list's name", encodeCursor("gardens", [1, "a"])],
    ["nothing", ""],
  ])("with %s is refused", (_what, cursor) => expect(code(cursor)).toBe("INVALID_CURSOR"));
});
