import { FetchFault } from "../shaping/fault";
import { merge, type Fetched } from "./merge";
import type { FetchedSelection } from "./fetched-selection";

const leaf = null;
const selection: FetchedSelection = new Map<string, FetchedSelection | null>([
  ["name", leaf],
  ["any", leaf],
  [
    "size",
    new Map([
      ["wide", leaf],
      ["high", leaf],
    ]),
  ],
]);

function merged(into: Fetched, from: Fetched): Fetched {
  merge(into, from, selection);
  return into;
}

describe("data that are merged", () => {
  it("fill in what is missing, and leave what is there and what was not asked for", () => {
    expect(merged({ id: "1", name: "A" }, { id: "2", name: "B", size: { wide: 1 } })).toEqual({
      id: "1",
      name: "A",
      size: { wide: 1 },
    });
  });

  it("fill in objects, and the items of lists by their places", () => {
    expect(merged({ size: { wide: 1 } }, { size: { high: 2 } })).toEqual({ size: { wide: 1, high: 2 } });
    expect(merged({ size: [{ wide: 1 }, null] }, { size: [{ high: 2 }, { high: 3 }] })).toEqual({
      size: [{ wide: 1, high: 2 }, { high: 3 }],
    });
  });

  it("take a value that one subgraph has over a null or a fault of another", () => {
    const fault = new FetchFault({ message: "no", extensions: {} });
    expect(merged({ name: null, any: fault }, { name: "B", any: 1 })).toEqual({ name: "B", any: 1 });
    expect(merged({ name: "A" }, { name: fault })).toEqual({ name: "A" });
  });

  it("leave the inside of a leaf alone", () => {
    expect(merged({ any: { a: 1 } }, { any: { b: 2 } })).toEqual({ any: { a: 1 } });
  });
});
