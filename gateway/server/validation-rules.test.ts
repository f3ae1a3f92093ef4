import { buildSchema, parse, validate } from "graphql";
import { finiteNumbers, noIncrementalDelivery } from "./validation-rules";

const faults = (schema: string, document: string) =>
  validate(buildSchema(schema), parse(document), [noIncrementalDelivery]).map(({ message }) => message);

const schema = "type Query { names: [String] }";

it("a document that asks for an answer in parts is told that there is none", () => {
  expect(faults(schema, "{ ... @defer { names } }")).toEqual([
    "This graph answers whole: it has no @defer. Ask without it.",
  ]);
  expect(faults(schema, "{ names @stream(initialCount: 1) }")).toEqual([
    "This graph answers whole: it has no @stream. Ask without it.",
  ]);
});

it("other directives, and those of a schema that has them, pass", () => {
  expect(faults(schema, "{ names @include(if: true) ... @later { names } }")).toEqual([]);
  expect(faults(`directive @defer on INLINE_FRAGMENT ${schema}`, "{ ... @defer { names } }")).toEqual([]);
});

it("a number that no float can be is refused where it stands", () => {
  const faultsOf = (document: string) =>
    validate(buildSchema("type Query { f(x: Float): Int }"), parse(document), [finiteNumbers]);
  expect(faultsOf("{ f(x: 1e400) }")).toMatchObject([{ locations: [{ line: 1, column: 8 }] }]);
  expect(faultsOf("query ($x: Float = -1.0e999) { f(x: $x) }")).toHaveLength(1);
  expect(faultsOf("{ f(x: 1.7e308) }")).toEqual([]);
});
