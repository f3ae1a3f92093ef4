import { NotAValue } from "./column";
import { fileDigest, fileDigests, hasFiles } from "./file-digest";
import { listOf } from "./list-of";
import { text } from "./text";

const [one, other] = ["0a".repeat(32), "ff".repeat(32)];

describe("a column of files", () => {
  it("has their digests in small letters", () => {
    expect(fileDigest().parse(one.toUpperCase())).toBe(one);
    expect(fileDigest().format(one)).toBe(one);
    expect(fileDigests().parse(`${one}|${other}`)).toEqual([one, other]);
  });

  it.each(["0a", "g".repeat(64), `${one}0`, `../${one.slice(3)}`])("has no %s", (cell) =>
    expect(fileDigest().parse(cell)).toBeInstanceOf(NotAValue),
  );

  it("has no file twice, however it is written", () =>
    expect(fileDigests().parse(`${one}|${one.toUpperCase()}`)).toBeInstanceOf(NotAValue));

  it("is told from others, whatever else is said of it", () => {
    expect([fileDigest().required().headed("Tệp"), fileDigests().headed("Các tệp")].every(hasFiles)).toBe(
      true,
    );
    expect([text(), listOf(text())].some(hasFiles)).toBe(false);
  });
});
