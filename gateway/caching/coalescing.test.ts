import { coalescing } from "./coalescing";

describe("a question that is shared", () => {
  it("is put once for all who come while another is under way, and never answered with what was asked before", async () => {
    const asked: ((answer: string) => void)[] = [];
    const ask = coalescing(() => new Promise<string>((resolve) => asked.push(resolve)));
    const first = ask();
    const others = [ask(), ask(), ask()];
    expect(asked).toHaveLength(1);
    asked[0]?.("old");
    expect(await first).toBe("old");
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    asked[1]?.("new");
    expect(await Promise.all(others)).toEqual(["new", "new", "new"]);
  });

  it("is put again by who comes after all were answered, also after a failure", async () => {
    let count = 0;
    const ask = coalescing(async () => {
      count += 1;
      if (count === 1) throw new Error("no");
      return count;
    });
    await expect(ask()).rejects.toThrow("no");
    expect(await ask()).toBe(2);
    expect(await ask()).toBe(3);
  });
});
