import { byteRangeOf } from "./byte-range";

describe("a range of a file of ten bytes", () => {
  it.each([
    ["bytes=0-3", { start: 0, end: 3 }],
    ["bytes=4-", { start: 4, end: 9 }],
    ["bytes=4-99", { start: 4, end: 9 }],
    ["bytes=-3", { start: 7, end: 9 }],
    ["bytes=-99", { start: 0, end: 9 }],
  ])("is read from %s", (header, range) => expect(byteRangeOf(header, 10)).toEqual(range));

  it.each([undefined, "", "bytes=", "bytes=-", "bytes=3-1", "bytes=0-1,4-5", "pages=1-2", "bytes=a-b"])(
    "is all of it for %s",
    (header) => expect(byteRangeOf(header, 10)).toBeUndefined(),
  );

  it.each(["bytes=10-", "bytes=10-12", "bytes=-0"])("has nothing for %s", (header) =>
    expect(byteRangeOf(header, 10)).toBeNull(),
  );
});
