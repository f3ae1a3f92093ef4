import { askOnce } from "./ask-once";

describe("what many ask for", () => {
  beforeAll(() => jest.useFakeTimers());
  afterAll(() => jest.useRealTimers());

  it("is asked for once while it is awaited, and stands for a while", async () => {
    let asked = 0;
    const ask = askOnce(async () => (asked += 1), 1_000);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(1);
    jest.advanceTimersByTime(999);
    expect(await ask()).toBe(1);
    jest.advanceTimersByTime(1);
    expect(await ask()).toBe(2);
  });

  it("is asked for anew by the next one where it does not stand", async () => {
    let asked = 0;
    const ask = askOnce(async () => (asked += 1), 0);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(2);
  });

  it("is asked for anew after it failed", async () => {
    let asked = 0;
    const ask = askOnce(async () => {
      asked += 1;
      if (asked === 1) throw new Error("not now");
      return asked;
    }, 1_000);
    await expect(Promise.all([ask(), ask()])).rejects.toThrow("not now");
    expect(await ask()).toBe(2);
  });
});
