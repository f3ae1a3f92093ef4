import type { Failure } from "./failure";
import { lossOf } from "./losses";

const down = (subgraph: string): Failure => ({ kind: "down", subgraph });
const loss = (field: string, from: string, failure: Failure) => lossOf("Book", field, [from], [failure]);

describe("what a failure may do to a field", () => {
  it("is nothing to what came along with its object", () => {
    expect(loss("title", "catalogue", down("reviews")).mayFail).toBe(false);
  });

  it("is nothing to what an interface object's subgraph has, when the interface's owner is down", () => {
    expect(loss("rating", "reviews", down("catalogue")).mayFail).toBe(false);
  });

  it("is a loss of what only the failing subgraph resolves", () => {
    expect(loss("rating", "catalogue", down("reviews")).mayFail).toBe(true);
    expect(loss("rating", "catalogue", down("stock")).mayFail).toBe(false);
  });

  it("is a loss of what requires what the failing subgraph resolves", () => {
    expect(loss("shippingCost", "catalogue", down("stock"))).toMatchObject({
      mayFail: true,
      isNeeding: true,
    });
  });

  it("is a loss of what is reached by a third subgraph, when that one is down", () => {
    expect(lossOf("Person", "reviewCount", ["lending"], [down("people")]).mayFail).toBe(true);
  });

  it("is an absence without an error where a reference leads nowhere", () => {
    const failure = { kind: "reference", subgraph: "stock", typeName: "Book", isEveryOther: false } as const;
    expect(loss("copies", "catalogue", { ...failure, how: "is null" }).mayBeAbsent).toBe(true);
    expect(loss("copies", "catalogue", { ...failure, how: "throws" }).mayBeAbsent).toBe(false);
  });
});
