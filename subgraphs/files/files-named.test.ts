import { isPlainName, reasonsAgainstFiles } from "./files-named";

describe("the name of a file", () => {
  it.each([
    ["Báo cáo năm 2021.pdf", true],
    ["..pdf", true],
    ["a..b", true],
    ["..", false],
    [" . ", false],
    ["../a.pdf", false],
    ["a/b.pdf", false],
    ["a\\b.pdf", false],
    ["a\nb.pdf", false],
    ["a\u0000.pdf", false],
  ])("%j is plain: %s", (name, isPlain) => expect(isPlainName(name)).toBe(isPlain));
});

it("tells of a file that stands in a list twice, however its digest is written", () => {
  const file = (sha256: string) => ({ name: "a.pdf", sha256 });
  expect(
    reasonsAgainstFiles([file("0a"), file("0b"), file("0A")], ["input"]).map(({ code, at }) => [code, at]),
  ).toEqual([["DUPLICATE", ["input", "2", "sha256"]]]);
});
