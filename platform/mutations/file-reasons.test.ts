import { fileReasons } from "./file-reasons";

const digest = "0a".repeat(32);
const file = { name: "a.pdf", mediaType: "application/pdf", bytes: 12, sha256: digest };
const there = new Map([[digest, 12]]);

it("a file that is there and may be named is no reason, in whichever letters its digest is written", () => {
  expect(fileReasons({ file }, there)).toEqual([]);
  expect(fileReasons({ documents: [{ file: { ...file, sha256: digest.toUpperCase() } }] }, there)).toEqual(
    [],
  );
});

it.each([
  [
    "was not brought",
    { documents: [{ file: null }, { file }] },
    new Map(),
    ["documents", "1", "file", "sha256"],
  ],
  ["has another length", { file: { ...file, bytes: 13 } }, there, ["file", "bytes"]],
])("a file that %s is told at its place", (_, input, files, path) => {
  expect(fileReasons(input, files)).toMatchObject([{ code: "INVALID_VALUE", at: ["input", ...path] }]);
});

it("a digest of another form is left to its column", () => {
  expect(fileReasons({ file: { ...file, sha256: "0a" } }, there)).toEqual([]);
});
