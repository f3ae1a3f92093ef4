import { BodyBudget } from "./body-budget";

describe("the room of bodies", () => {
  it("is full when all bodies together fill it, and free again when they are gone", () => {
    const budget = new BodyBudget(100, 400);
    const rooms = ["a", "b", "c", "d"].map((asker) => budget.open(asker));
    expect(rooms.map((room) => room.take(100))).toEqual(Array(4).fill(undefined));
    const more = budget.open("e");
    expect(more.take(1)).toBe("all");
    rooms[0]?.leave();
    rooms[0]?.leave();
    expect([more.take(100), more.take(1)]).toEqual([undefined, "asker"]);
  });

  it("is no more than a quarter for one asker, however many bodies they send", () => {
    const budget = new BodyBudget(10, 400);
    const taken = Array.from({ length: 65 }, () => budget.open("one").take(10));
    expect(taken.filter((shortage) => shortage === undefined)).toHaveLength(10);
    expect(taken.slice(10)).toEqual(Array(55).fill("asker"));
    expect(budget.open("another").take(10)).toBeUndefined();
  });

  it("has place for a whole body of each, and for many of who has no name", () => {
    expect(new BodyBudget(100, 150).open("one").take(100)).toBeUndefined();
    const budget = new BodyBudget(10, 400);
    expect(Array.from({ length: 40 }, () => budget.open().take(10))).toEqual(Array(40).fill(undefined));
  });

  it("asks bodies to come more quickly once more than half of it is taken", () => {
    const budget = new BodyBudget(100, 400);
    const before = budget.leastBytes;
    budget.open().take(100);
    budget.open().take(100);
    expect(budget.leastBytes).toBe(before);
    budget.open().take(1);
    expect(budget.leastBytes).toBeGreaterThan(before);
  });
});
