import { namedFilesExtension, namedFilesIn } from "./named-files";

const digest = "0a".repeat(32);

it("files that may be named come through the extensions of a request as they were", () => {
  const files = new Map([[digest, 12]]);
  const sent: unknown = JSON.parse(JSON.stringify(namedFilesExtension(files)));
  expect(namedFilesIn(sent)).toEqual(files);
});

it.each([undefined, null, "x", {}, { namedFiles: {} }])("none are told by %j", (extensions) => {
  expect(namedFilesIn(extensions)).toBeUndefined();
});

it("what is no file among them is left out", () => {
  const namedFiles = [[digest, "12"], ["0a", 12], null, [digest, 7]];
  expect(namedFilesIn({ namedFiles })).toEqual(new Map([[digest, 7]]));
});
