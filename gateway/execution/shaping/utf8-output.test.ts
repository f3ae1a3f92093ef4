import { Utf8Output } from "./utf8-output";

describe("an output in UTF-8", () => {
  it("has the bytes of all pieces, also of more than it began with", () => {
    const output = new Utf8Output();
    const pieces = ["Cờ thi đua ", "🎖", "x".repeat(100_000), "ế".repeat(70_000)];
    for (const piece of pieces) output.add(piece);
    expect(output.take()).toEqual(Buffer.from(pieces.join("")));
  });

  it("gives bytes that what comes after does not change", () => {
    const output = new Utf8Output();
    output.add("one");
    const one = output.take();
    expect(output.isEmpty).toBe(true);
    output.add("two");
    expect([one.toString(), output.take().toString()]).toEqual(["one", "two"]);
  });

  it("forgets what is not taken", () => {
    const output = new Utf8Output();
    output.add("x".repeat(5_000_000));
    output.clear();
    output.add("y");
    expect(output.take().toString()).toBe("y");
  });
});
