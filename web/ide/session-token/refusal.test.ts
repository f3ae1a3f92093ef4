import { refusalOf } from "./refusal";

const refused = (code: string, allowed?: string[]) => ({ message: "…", extensions: { code, allowed } });

describe("refusalOf", () => {
  it("names the roles that an answer's refused fields are for, each once", () => {
    const errors = [refused("FORBIDDEN", ["auditor"]), refused("FORBIDDEN", ["auditor", "administrator"])];
    expect(refusalOf({ data: {}, errors })).toEqual({
      code: "FORBIDDEN",
      allowed: ["auditor", "administrator"],
    });
  });

  it("tells of a token that is not taken before all else", () => {
    const errors = [refused("FORBIDDEN"), refused("UNAUTHENTICATED"), refused("INVALID_TOKEN")];
    expect(refusalOf({ errors })).toEqual({ code: "INVALID_TOKEN" });
    expect(refusalOf({ errors: errors.slice(0, 2) })).toEqual({ code: "UNAUTHENTICATED" });
  });

  it.each([
    null,
    {},
    { data: {} },
    { errors: [null, {}, { message: "…" }] },
    { errors: "…" },
    { errors: [refused("NOT_FOUND")] },
  ])("has nothing to say about %j", (answer) => expect(refusalOf(answer)).toBeNull());
});
