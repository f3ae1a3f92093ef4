import { once } from "./once";

describe("once", () => {
  it("fetches when first asked, and only then", async () => {
    let fetched = 0;
    const value = once(async () => (fetched += 1));
    expect(fetched).toBe(0);
    expect(await Promise.all([value(), value()])).toEqual([1, 1]);
    expect(fetched).toBe(1);
  });
});
