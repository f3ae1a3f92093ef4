import { AnswerMemory } from "./answer-memory";
import { RequestBudget } from "./request-budget";

const megabyte = 1024 * 1024;
const limits = { objects: 1_000_000, rows: 1_000_000, answerBytes: 1_000_000_000 };

describe("what a request may come to", () => {
  it("is all that there is where nothing bounds it", () => {
    const budget = new RequestBudget();
    budget.spend(1e12, 1e15, 1e12);
    budget.spendRows(1e12);
    expect(budget.bytes).toBe(1e15);
  });

  it.each([
    ["TOO_MANY_OBJECTS", (budget: RequestBudget) => budget.spend(6, 0)],
    ["ANSWER_TOO_LARGE", (budget: RequestBudget) => budget.spend(0, 6)],
    ["TOO_MANY_ROWS", (budget: RequestBudget) => budget.spendRows(6)],
  ])("is counted together, and what was refused stays refused: %s", (code, spend) => {
    const budget = new RequestBudget({ objects: 10, rows: 10, answerBytes: 10 });
    spend(budget);
    const refused = expect.objectContaining({ code, measured: 12, allowed: 10 }) as object;
    expect(() => spend(budget)).toThrow(expect.objectContaining({ extensions: refused }));
    expect(() => budget.throwIfSpent()).toThrow(expect.objectContaining({ extensions: refused }));
    expect(() => budget.spend(0, 0)).toThrow(expect.objectContaining({ extensions: refused }));
  });

  it("is bounded by the memory that all answers have together, until others give theirs back", () => {
    const memory = new AnswerMemory(503, 10 * megabyte);
    const budgets = Array.from({ length: 3 }, () => new RequestBudget(limits, memory));
    const [one, other, third] = budgets as [RequestBudget, RequestBudget, RequestBudget];
    one.spend(0, 2 * megabyte);
    other.spend(0, megabyte);
    const refused = expect.objectContaining({
      code: "SERVER_OVERLOADED",
      http: expect.objectContaining({ status: 503 }) as object,
    }) as object;
    expect(() => other.spend(0, 2 * megabyte)).toThrow(expect.objectContaining({ extensions: refused }));
    // Small answers need no memory of the others.
    third.spend(1_000, 100_000);
    expect([one, other, third].map(({ isLarge }) => isLarge)).toEqual([true, true, false]);
    for (const budget of budgets) budget.end();
    new RequestBudget(limits, memory).spend(0, 3 * megabyte);
  });
});
