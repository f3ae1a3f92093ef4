import { geometricMean, median, percentile } from "./percentile";

const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

test("half of the values do not exceed the 50th percentile", () => {
  expect(percentile(hundred, 50)).toBe(50);
  expect(percentile([1, 2, 3], 50)).toBe(2);
});

test("the 99th percentile of a hundred values is the last but one", () => {
  expect(percentile(hundred, 99)).toBe(99);
});

test("a percentile of one value is that value, and of none is no number", () => {
  expect(percentile([7], 1)).toBe(7);
  expect(percentile([], 50)).toBeNaN();
});

test("the median does not need sorted values", () => {
  expect(median([9, 1, 5])).toBe(5);
});

test("twice as much and half as much have a mean of one", () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});
