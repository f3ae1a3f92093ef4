import { ToldFaults } from "./told-faults";

const fault = (code: string, more: object = {}) => ({ message: "Gone.", extensions: { code, ...more } });

/** Faults of some codes at so many items of a list. */
function faultsAt(items: number, codes: readonly string[], more?: object) {
  const faults = new ToldFaults();
  let made = 0;
  for (let at = 0; at < items; at += 1)
    for (const code of codes)
      faults.add(fault(code, more), `items.${code}`, () => {
        made += 1;
        return ["items", at, code];
      });
  return { errors: faults.errors(), made };
}

describe("what went wrong in an answer", () => {
  it("is told at each of its places where these are few", () => {
    const { errors } = faultsAt(10, ["A", "B"]);
    expect(errors).toHaveLength(20);
    expect(errors[3]?.toJSON()).toEqual({
      message: "Gone.",
      path: ["items", 1, "B"],
      extensions: { code: "B" },
    });
  });

  it("is told once for all of its places where these are many, with their number and the first of them", () => {
    const { errors, made } = faultsAt(20_000, ["A"], { subgraph: "awards" });
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message: "Gone.",
        path: ["items", 0, "A"],
        extensions: {
          code: "A",
          subgraph: "awards",
          count: 20_000,
          places: Array.from({ length: 10 }, (_, at) => ["items", at, "A"]),
        },
      },
    ]);
    expect(made).toBe(10);
  });

  it("counts what a subgraph counted already", () => {
    const faults = new ToldFaults();
    for (let at = 0; at < 9; at += 1) faults.add(fault("A"), "items.A", () => ["items", at, "A"]);
    faults.add(fault("A", { count: 91 }), "items.A", () => ["items", 9, "A"]);
    expect(faults.errors().map(({ extensions }) => extensions["count"])).toEqual([100]);
  });

  it("is told of two hundred fields, with the number of the others", () => {
    const codes = Array.from({ length: 5_000 }, (_, at) => `C${at}`);
    const { errors } = faultsAt(3, codes);
    expect(errors).toHaveLength(201);
    expect(errors[0]?.extensions).toMatchObject({ code: "C0", count: 3 });
    expect(errors[200]?.extensions).toMatchObject({ code: "ERRORS_NOT_TOLD", count: 4_800 });
  });

  it("has no place where nobody knows it", () => {
    const faults = new ToldFaults();
    for (let at = 0; at < 2; at += 1) faults.add(fault("A"), "", () => undefined);
    const untold = { message: "Gone.", extensions: { code: "A" } };
    expect(faults.errors().map((error) => error.toJSON())).toEqual([untold, untold]);
    for (let at = 2; at < 20; at += 1) faults.add(fault("A"), "", () => undefined);
    expect(faults.errors().map((error) => error.toJSON())).toEqual([
      { message: "Gone.", extensions: { code: "A", count: 20, places: [] } },
    ]);
  });
});
