import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { Fault } from "../shape/fault";
import { Representations } from "./representation";
import { TypeConditions } from "./type-conditions";

const types = new TypeConditions(new Map([["Unit", new Set(["Unit", "North", "South"])]]));
const field = (name: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "Field",
  name,
  ...(selections.length > 0 ? { selections } : {}),
});
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: "InlineFragment",
  typeCondition,
  selections,
});
const known = [field("__typename"), field("id")];

describe("what a subgraph is told of an entity", () => {
  it("is what the fragments for its type require", () => {
    const made = new Representations([on("Unit", ...known), on("North", field("code"))], [], types);
    expect(made.of({ __typename: "North", id: "1", code: "n", name: "N" })).toEqual({
      __typename: "North",
      id: "1",
      code: "n",
    });
    expect(made.of({ __typename: "South", id: "1", code: "s" })).toEqual({ __typename: "South", id: "1" });
    expect(made.of({ __typename: "Person", id: "1" })).toBeUndefined();
  });

  it("is without a fragment of which something was not fetched, and nothing without its type", () => {
    const made = new Representations([on("Unit", ...known), on("Unit", field("code"))], [], types);
    expect(made.of({ __typename: "North", id: "1" })).toEqual({ __typename: "North", id: "1" });
    expect(made.of({ __typename: "North", code: "n" })).toBeUndefined();
    expect(made.of({ id: "1", code: "n" })).toBeUndefined();
  });

  it("has null for what failed, and for an object of which something was not fetched", () => {
    const nested = field("head", field("name"));
    const made = new Representations([on("Unit", ...known, nested, field("code"))], [], types);
    const fault = new Fault({ message: "no", extensions: {} });
    expect(made.of({ __typename: "North", id: "1", head: {}, code: fault })).toEqual({
      __typename: "North",
      id: "1",
      head: null,
      code: null,
    });
    expect(made.of({ __typename: "North", id: "1", head: [{ name: "A", age: 3 }], code: "n" })).toMatchObject(
      {
        head: [{ name: "A" }],
      },
    );
  });

  it("names the interface where the subgraph knows no more", () => {
    const rewrite = { kind: "ValueSetter", path: ["... on Unit", "__typename"], setValueTo: "Unit" } as const;
    const made = new Representations(
      [on("Unit", ...known)],
      [{ ...rewrite, path: [...rewrite.path] }],
      types,
    );
    const entity = { __typename: "North", id: "1" };
    expect(made.of(entity)).toEqual({ __typename: "Unit", id: "1" });
    expect(entity.__typename).toBe("North");
  });

  it("is the same for two only if all of it is", () => {
    const made = new Representations([on("Unit", ...known, field("code"))], [], types);
    const identity = (entity: Record<string, unknown>) => made.identity(entity, made.of(entity) ?? {});
    const one = { __typename: "North", id: "1", code: "a" };
    expect(identity({ ...one, name: "x" })).toBe(identity(one));
    expect(identity({ ...one, code: "b" })).not.toBe(identity(one));
    expect(identity({ ...one, __typename: "South" })).not.toBe(identity(one));
  });
});
