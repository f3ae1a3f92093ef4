import { firstDifference } from "./first-difference";

test("equal values have no difference, whatever the order of their fields", () => {
  expect(firstDifference({ a: 1, b: [null, "x"] }, { b: [null, "x"], a: 1 })).toBeNull();
});

test("the first difference is named by its path", () => {
  expect(firstDifference({ a: { list: [1, { b: 2 }] } }, { a: { list: [1, { b: 3 }] } })).toEqual({
    path: "a.list[1].b",
    one: 2,
    other: 3,
  });
});

test("a field or an item that only one has is a difference", () => {
  expect(firstDifference({ a: [1] }, { a: [1, 2] })).toMatchObject({ path: "a[1]", one: undefined });
  expect(firstDifference({ a: null }, {})).toMatchObject({ path: "a", other: undefined });
});

test("a list is not an object with numbers for names", () => {
  expect(firstDifference({ a: [] }, { a: {} })).toMatchObject({ path: "a" });
});
