import { TransferLimit } from "./transfer-limit";

describe("the files that are under way", () => {
  it("are so many at a time, and so many of each who asks", () => {
    const limit = new TransferLimit(3, 2);
    expect(["one", "one", "one", "other", "other"].map((asker) => limit.enter(asker))).toEqual([
      undefined,
      undefined,
      "asker",
      undefined,
      "all",
    ]);
    limit.leave("one");
    expect([limit.enter("other"), limit.enter("one")]).toEqual([undefined, "all"]);
  });
});
