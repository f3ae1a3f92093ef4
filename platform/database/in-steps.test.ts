import { inSteps } from "./in-steps";

function lengthsOf(count: number, most = 64): number[] {
  const items = Array.from({ length: count }, (_, at) => at);
  const pieces = [...inSteps(items, most)];
  expect(pieces.flat()).toEqual(items);
  return pieces.map(({ length }) => length);
}

describe("items cut in steps", () => {
  it.each([
    [0, []],
    [1, [1]],
    [64, [64]],
    [151, [64, 64, 16, 4, 1, 1, 1]],
  ])("come in few lengths and lose none: %i", (count, lengths) => {
    expect(lengthsOf(count)).toEqual(lengths);
  });

  it("may be any number at most", () => expect(lengthsOf(19, 50)).toEqual([12, 3, 3, 1]));
});
