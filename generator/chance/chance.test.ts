import { Chance, hash } from "./chance";

describe("chance", () => {
  it("is the same for the same keys on every machine", () => {
    const chance = new Chance(1, "awards", 2020);
    expect([chance.next(), chance.next(), chance.next()]).toEqual([
      3_535_195_405, 3_968_087_562, 308_871_718,
    ]);
    expect(hash("a", 1)).not.toBe(hash("a", 2));
  });

  it("is spread evenly", () => {
    const chance = new Chance("even");
    const counts = Array.from({ length: 10 }, () => 0);
    for (let round = 0; round < 100_000; round += 1) {
      const number = chance.between(0, 9);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    expect(counts.every((count) => count > 9_500 && count < 10_500)).toBe(true);
  });

  it("takes some of a list, in its order and none twice", () => {
    const chance = new Chance("some");
    for (let round = 0; round < 100; round += 1) {
      const taken = chance.some([1, 2, 3, 4, 5], 3);
      expect(taken).toHaveLength(3);
      expect([...taken].sort()).toEqual(taken);
    }
  });
});
