import { compareAnswers } from "./compare-answers";

const error = (...path: (string | number)[]) => ({ message: "it fails", path });

describe("comparing an answer with the right one", () => {
  it("finds nothing in equal answers", () => {
    const answer = { data: { a: [1, { b: null }] }, errors: [error("a", 1, "b")] };
    expect(compareAnswers(answer, structuredClone(answer))).toBeNull();
  });

  it("finds another value, a missing key and a longer list, and says where", () => {
    const right = { data: { a: [{ b: 1 }] } };
    expect(compareAnswers(right, { data: { a: [{ b: 2 }] } })).toMatchObject({
      kind: "value",
      path: ["a", 0, "b"],
    });
    expect(compareAnswers(right, { data: { a: [{}] } })).toMatchObject({
      kind: "value",
      path: ["a", 0, "b"],
    });
    expect(compareAnswers(right, { data: { a: [{ b: 1 }, null] } })).toMatchObject({
      path: ["a", 1],
      found: null,
    });
    expect(compareAnswers(right, { data: { a: { 0: { b: 1 } } } })).toMatchObject({
      kind: "value",
      path: ["a"],
    });
  });

  it("tells null from what is not there, and sees a key called __proto__", () => {
    expect(compareAnswers({ data: { a: null } }, { data: {} })).toMatchObject({ kind: "value", path: ["a"] });
    const right = { data: JSON.parse('{ "__proto__": { "a": 1 } }') as unknown };
    expect(compareAnswers(right, { data: {} })).toMatchObject({ kind: "value", path: ["__proto__"] });
  });

  it("finds keys in another order, at any depth", () => {
    const right = { data: { a: [{ b: 1, c: 2 }] } };
    const found = compareAnswers(right, { data: { a: [{ c: 2, b: 1 }] } });
    expect(found).toMatchObject({
      kind: "key order",
      path: ["a", 0],
      expected: ["b", "c"],
      found: ["c", "b"],
    });
  });

  it("finds a null that no error explains, and an error for a null that is no fault", () => {
    const data = { a: null, b: null };
    const right = { data, errors: [error("a")] };
    expect(compareAnswers(right, { data })).toMatchObject({ kind: "error missing", path: ["a"] });
    const both = { data, errors: [error("a"), error("b")] };
    expect(compareAnswers(right, both)).toMatchObject({ kind: "error unexpected", path: ["b"] });
  });

  it("takes any error under a null that has come up from below", () => {
    const right = { data: { a: null }, errors: [error("a", 0, "b"), error("a", 1, "b")] };
    expect(compareAnswers(right, { data: { a: null }, errors: [error("a", 7, "c")] })).toBeNull();
    expect(compareAnswers(right, { data: { a: null }, errors: [error("a")] })).toBeNull();
  });

  it("wants the very path where the field itself fails", () => {
    const right = { data: { a: null }, errors: [error("a")] };
    const found = compareAnswers(right, { data: { a: null }, errors: [error("a", "b")] });
    expect(found).toMatchObject({ kind: "error path", path: ["a"] });
  });

  it("finds an error that says that a record leads nowhere where a resolver failed", () => {
    const coded = (code: string) => ({
      data: { a: null },
      errors: [{ ...error("a"), extensions: { code } }],
    });
    const unresolved = coded("UNRESOLVED_REFERENCE");
    expect(compareAnswers(coded("UNREADABLE"), unresolved)).toMatchObject({
      kind: "error reason",
      path: ["a"],
    });
    expect(compareAnswers(coded("UNREADABLE"), coded("INTERNAL_SERVER_ERROR"))).toBeNull();
    expect(compareAnswers({ data: { a: null }, errors: [error("a")] }, unresolved)).toBeNull();
  });

  it("finds an error at a place that is no null, and one without a path beside data", () => {
    const right = { data: { a: [1], b: null }, errors: [error("b")] };
    const beside = (stray: object) => ({ data: { a: [1], b: null }, errors: [error("b"), stray] });
    for (const stray of [error("a"), error("a", 4), { message: "it fails" }]) {
      expect(compareAnswers(right, beside(stray))).toMatchObject({ kind: "stray error" });
    }
  });

  it("takes an error without a path for one of an answer that is null as a whole", () => {
    const right = { data: null, errors: [error("a")] };
    expect(compareAnswers(right, { data: null, errors: [{ message: "it fails" }] })).toBeNull();
    expect(compareAnswers(right, { data: null })).toMatchObject({ kind: "error missing", path: [] });
  });

  it("lets an error be that is of a field which was not asked for", () => {
    const right = { data: { a: { b: 1 } } };
    expect(compareAnswers(right, { data: { a: { b: 1 } }, errors: [error("a", "required")] })).toBeNull();
  });
});
