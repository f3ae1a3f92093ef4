import { readBatch } from "./event-batch";

const change = { table: "town", key: { code: "hue" }, row: { code: "hue", name: null } };
const event = (id: unknown) => ({ id, changes: [change] });

it("a batch is read as it was written", () => {
  const batch = { source: "towns", series: "s", events: [event(4), event(5)] };
  expect(readBatch(JSON.parse(JSON.stringify(batch)))).toEqual(batch);
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "x"],
  ["no source", { series: "s", events: [event(1)] }],
  ["an empty series", { source: "towns", series: "", events: [event(1)] }],
  ["no events", { source: "towns", series: "s", events: [] }],
  ["a number that is none", { source: "towns", series: "s", events: [event("1")] }],
  ["a number below the first", { source: "towns", series: "s", events: [event(0)] }],
  ["numbers with a gap", { source: "towns", series: "s", events: [event(1), event(3)] }],
  ["numbers in another order", { source: "towns", series: "s", events: [event(2), event(1)] }],
  ["no changes", { source: "towns", series: "s", events: [{ id: 1 }] }],
  [
    "a value that is no plain one",
    { source: "towns", series: "s", events: [{ id: 1, changes: [{ ...change, row: { a: [] } }] }] },
  ],
])("a batch with %s is refused", (_what, sent) => {
  expect(() => readBatch(sent)).toThrow(expect.objectContaining({ name: "RefusedEvents" }));
});
