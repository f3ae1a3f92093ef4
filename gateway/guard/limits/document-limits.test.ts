import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import type { OperationLimits } from "../../../platform/config/operation-limits";
import { defaults } from "../../../platform/config/testkit/defaults";
import { DocumentLimits } from "./document-limits";

/** Why a document is refused, with some limits set and the others as usual; undefined when it passes. */
function refusal(text: string, limits: Partial<OperationLimits> = {}) {
  return refusalBy((documents) => documents.checkDocument(text), limits);
}

function refusalBy(check: (documents: DocumentLimits) => void, limits: Partial<OperationLimits>) {
  try {
    check(new DocumentLimits({ ...defaults.limits, ...limits }));
    return undefined;
  } catch (error) {
    const { code, measured, allowed } = (error as { extensions: Record<string, unknown> }).extensions;
    return [code, measured, allowed];
  }
}

const folder = join(__dirname, "..", "..", "..", "schema", "operations");
const spread = (levels: number) =>
  Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on T { a { ...F${at + 1} } b { ...F${at + 1} } }`,
  ).join(" ");
const bomb = (levels: number) => `{ ...F0 } ${spread(levels)} fragment F${levels} on T { x: y }`;

it("lets what people ask for pass, with twice as much room", () => {
  const half = Object.fromEntries(Object.entries(defaults.limits).map(([name, value]) => [name, value / 2]));
  const saved = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const introspection = getIntrospectionQuery({
    schemaDescription: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    oneOf: true,
  });
  for (const text of [...saved, introspection])
    expect(refusal(text, half as Partial<OperationLimits>)).toBeUndefined();
});

describe("each limit lets what is at it pass, and refuses one more", () => {
  it.each<[keyof OperationLimits, string, number, string]>([
    ["queryCharacters", "{ a }", 5, "QUERY_TOO_LONG"],
    ["tokens", '{ a(b: "c d") # e f\n}', 8, "TOO_MANY_TOKENS"],
    ["depth", "{ a { b { c } } }", 3, "TOO_DEEP"],
    ["depth", "{ ... { ... { c } } }", 3, "TOO_DEEP"],
    ["depth", "{ ...A } fragment A on T { a { ...B } } fragment B on T { b }", 4, "TOO_DEEP"],
    ["fields", "{ a { b } ...A ...A } fragment A on T { c d }", 6, "TOO_MANY_FIELDS"],
    ["fields", "{ a { b } } query B { c }", 3, "TOO_MANY_FIELDS"],
    ["aliases", "{ a: b ...A c } fragment A on T { d { e: f } }", 2, "TOO_MANY_ALIASES"],
    ["rootFields", "{ a { x y z } ...A ... { b } } fragment A on T { c { x } }", 3, "TOO_MANY_ROOT_FIELDS"],
    ["repeatedFields", "{ a { b c b } a { b } }", 3, "TOO_MANY_REPEATED_FIELDS"],
    ["repeatedFields", "{ a: x ... { a: x } ...A } fragment A on T { a: x }", 3, "TOO_MANY_REPEATED_FIELDS"],
    [
      "directives",
      "query A($a: B @c) @d { e @f ...G @h ... @i { j } } fragment G on T @k { l }",
      6,
      "TOO_MANY_DIRECTIVES",
    ],
    ["variables", "query A($a: B, $c: D) { e } query F($a: B) { e }", 2, "TOO_MANY_VARIABLES"],
    ["operations", "query A { a } query B { a }", 2, "TOO_MANY_OPERATIONS"],
    ["fragments", "{ a } fragment A on T { a } fragment B on T { b }", 2, "TOO_MANY_FRAGMENTS"],
    ["inputDepth", "{ a(b: [{ c: [1] }]) }", 3, "INPUT_TOO_DEEP"],
    ["inputDepth", "query ($a: B = [[1]]) { a @c(d: [1]) }", 2, "INPUT_TOO_DEEP"],
    ["inputValues", "query ($a: B = 1) { a(b: [1, 2], c: { d: 3 }) @e(f: 4) }", 7, "TOO_MANY_INPUT_VALUES"],
  ])("%s: %s", (name, text, measured, code) => {
    expect(refusal(text, { [name]: measured })).toBeUndefined();
    expect(refusal(text, { [name]: measured - 1 })).toEqual([code, measured, measured - 1]);
  });
});

describe("fragments", () => {
  it("are counted without being spread out", () => {
    expect(refusal(bomb(25), { depth: 1000 })).toEqual(["TOO_MANY_FIELDS", 3 * 2 ** 25 - 2, 5000]);
    expect(refusal(bomb(90), { depth: 1000 })?.[1]).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("that go in circles count once", () => {
    const circle = "{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } c { ...B } }";
    expect(refusal(circle, { fields: 3 })).toBeUndefined();
    expect(refusal(circle, { fields: 2 })).toEqual(["TOO_MANY_FIELDS", 3, 2]);
  });

  it("that nobody spreads count, and so does the second of one name", () => {
    expect(refusal("{ a } fragment A on T { b c }", { fields: 2 })?.[1]).toBe(3);
    expect(refusal("{ ...A } fragment A on T { b } fragment A on T { c d }", { fields: 2 })?.[1]).toBe(3);
  });

  it("that are not there are left to validation", () => {
    expect(refusal("{ ...A }")).toBeUndefined();
  });
});

describe("a text that nests too deep for the parser", () => {
  const deep = 100_000;
  const limits = { queryCharacters: 10_000_000, tokens: 10_000_000 };

  it.each([
    ["selections", "{a".repeat(deep), "TOO_DEEP"],
    ["lists", `{ a(b: ${"[".repeat(deep)}`, "INPUT_TOO_DEEP"],
    ["objects", `{ a(b: ${"{c:".repeat(deep)}`, "INPUT_TOO_DEEP"],
    ["types of variables", `query ($a: ${"[".repeat(deep)}`, "INPUT_TOO_DEEP"],
    ["types of a schema", `type A { b: ${"[".repeat(deep)}`, "INPUT_TOO_DEEP"],
  ])("is refused before it is parsed: %s", (_what, text, code) => {
    expect(refusal(text, limits)?.[0]).toBe(code);
  });
});

describe("a text that is not GraphQL", () => {
  it.each(["{ a", "{ a(b: ) }", "\u0000", '{ a(b: "c) }', "các cụm thi đua"])("is let pass: %j", (text) => {
    expect(refusal(text)).toBeUndefined();
  });
});

describe("variables", () => {
  const refused = (variables: string, limits: Partial<OperationLimits>) =>
    refusalBy((documents) => documents.checkVariables(JSON.parse(variables) as object as never), limits);

  it("are as deep as their lists and objects nest", () => {
    expect(refused('{"a":[{"b":[1]}],"c":1}', { inputDepth: 3 })).toBeUndefined();
    expect(refused('{"a":[{"b":[1]}],"c":1}', { inputDepth: 2 })).toEqual(["INPUT_TOO_DEEP", 3, 2]);
  });

  it("have as many values as stand in them", () => {
    expect(refused('{"a":[1,null],"b":{"__proto__":2}}', { inputValues: 5 })).toBeUndefined();
    expect(refused('{"a":[1,null],"b":{"__proto__":2}}', { inputValues: 4 })).toEqual([
      "TOO_MANY_INPUT_VALUES",
      5,
      4,
    ]);
  });

  it("are refused with a number that became infinite when it was read, and told where it stands", () => {
    expect(() => new DocumentLimits(defaults.limits).checkVariables({ a: { b: [1, Infinity] } })).toThrow(
      "A number in `variables.a.b[1]` is larger than any that can be read.",
    );
  });

  it("are measured however deep they nest", () => {
    const deep = 100_000;
    const text = `{"a":${"[".repeat(deep)}${"]".repeat(deep)}}`;
    expect(refused(text, { inputValues: deep })).toEqual(["INPUT_TOO_DEEP", deep, 10]);
  });
});
