import { readCacheControl, strictest, toCacheControl } from "./cache-policy";

describe("a cache policy", () => {
  it.each([
    [{ maxAge: 60, isPrivate: false }, "max-age=60, public"],
    [{ maxAge: 1, isPrivate: true }, "max-age=1, private"],
  ])("%j comes back out of its header %j", (policy, header) => {
    expect(toCacheControl(policy)).toBe(header);
    expect(readCacheControl(header)).toEqual(policy);
  });

  it("that allows no time is written as one that allows nothing", () => {
    expect(toCacheControl({ maxAge: 0, isPrivate: false })).toBe("no-store");
  });

  it.each(["", "no-store", "public", "max-age=60, no-cache", "no-store, max-age=60", "max-age=soon"])(
    "allows nothing in the header %j",
    (header) => expect(readCacheControl(header)).toBeUndefined(),
  );

  it("is the same when its header comes again, however many others came between", () => {
    const policies = () => Array.from({ length: 150 }, (_, at) => readCacheControl(`max-age=${at}, public`));
    expect(policies()).toEqual(policies());
    expect(policies()[149]).toEqual({ maxAge: 149, isPrivate: false });
  });

  it("of two things is the shorter time, and private when one of them is", () => {
    expect(strictest({ maxAge: 60, isPrivate: true }, { maxAge: 30, isPrivate: false })).toEqual({
      maxAge: 30,
      isPrivate: true,
    });
  });
});
