import { RetryBudget } from "./retry-budget";

it("a budget lets a tenth of the requests be sent again, and a few more after a quiet time", () => {
  const budget = new RetryBudget();
  let again = 0;
  for (let asked = 0; asked < 1_000; asked += 1) {
    budget.note();
    if (budget.take()) again += 1;
  }
  expect(again).toBeGreaterThanOrEqual(105);
  expect(again).toBeLessThanOrEqual(112);
});
