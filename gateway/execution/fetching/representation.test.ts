import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { FetchFault } from "../shaping/fault";
import type { Fetched } from "./merge";
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

const of = (made: Representations, entity: Fetched, isAbsent = false) => made.of(entity, isAbsent);

describe("what a subgraph is told of an entity", () => {
  it("is what the fragments for its type require", () => {
    const made = new Representations([on("Unit", ...known), on("North", field("code"))], [], types);
    expect(of(made, { __typename: "North", id: "1", code: "n", name: "N" })).toEqual({
      __typename: "North",
      id: "1",
      code: "n",
    });
    expect(of(made, { __typename: "South", id: "1", code: "s" })).toEqual({ __typename: "South", id: "1" });
    expect(of(made, { __typename: "Person", id: "1" })).toBeUndefined();
  });

  it("is without what was not fetched, for that was not asked of this entity", () => {
    const made = new Representations([on("Unit", ...known, field("code"))], [], types);
    expect(of(made, { __typename: "North", id: "1" })).toEqual({ __typename: "North", id: "1" });
    expect(of(made, { __typename: "North" })).toBeUndefined();
    expect(of(made, { id: "1", code: "n" })).toBeUndefined();
  });

  it("is nothing when something was not fetched because the entity is not there", () => {
    const made = new Representations([on("Unit", ...known), on("Unit", ...known, field("code"))], [], types);
    const whole = new Representations([on("Unit", ...known, field("code"))], [], types);
    expect(of(whole, { __typename: "North", id: "1" }, true)).toBeUndefined();
    expect(of(made, { __typename: "North", id: "1" }, true)).toEqual({ __typename: "North", id: "1" });
  });

  it("is unknown when a subgraph that was to tell it gave no answer", () => {
    const made = new Representations([on("Unit", ...known, field("code"))], [], types);
    const away = { message: "away", extensions: {} };
    const code = new FetchFault(away, [], true);
    expect(of(made, { __typename: "North", id: "1", code })).toEqual(new FetchFault(away));
  });

  it("has null for what failed, which it names, and for an object of which something was not fetched", () => {
    const nested = field("head", field("name"));
    const made = new Representations([on("Unit", ...known, nested, field("code"))], [], types);
    const fault = new FetchFault({ message: "no", extensions: {} });
    const sent = of(made, { __typename: "North", id: "1", head: {}, code: fault });
    expect(sent).toEqual({ __typename: "North", id: "1", head: null, code: null });
    expect(made.failedOf(sent as Fetched)).toEqual(new Map([["code", fault]]));
    expect(
      of(made, { __typename: "North", id: "1", head: [{ name: "A", age: 3 }], code: "n" }),
    ).toMatchObject({
      head: [{ name: "A" }],
    });
  });

  it("names the interface where the subgraph knows no more", () => {
    const rewrite = { kind: "ValueSetter", path: ["... on Unit", "__typename"], setValueTo: "Unit" } as const;
    const made = new Representations(
      [on("Unit", ...known)],
      [{ ...rewrite, path: [...rewrite.path] }],
      types,
    );
    const entity = { __typename: "North", id: "1" };
    expect(of(made, entity)).toEqual({ __typename: "Unit", id: "1" });
    expect(entity.__typename).toBe("North");
  });

  it("is the same for two only if all of it is", () => {
    const made = new Representations([on("Unit", ...known, field("code"))], [], types);
    const identity = (entity: Fetched) => made.identity(entity, (of(made, entity) ?? {}) as Fetched);
    const one = { __typename: "North", id: "1", code: "a" };
    expect(identity({ ...one, name: "x" })).toBe(identity(one));
    expect(identity({ ...one, code: "b" })).not.toBe(identity(one));
    expect(identity({ ...one, __typename: "South" })).not.toBe(identity(one));
  });
});
