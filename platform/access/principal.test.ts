import { readGrant, writeGrant } from "./grant";
import { anonymous, rightsKey, type Principal } from "./principal";

const somebody: Principal = {
  id: "u1",
  name: "Trần Quốc Việt",
  kind: "person",
  grants: [
    { role: "sector-officer", scope: "COURT" },
    { role: "auditor", scope: null },
  ],
};

describe("a grant", () => {
  it.each(["auditor", "sector-officer:COURT", "unit-officer:COURT/spc-dop", "cluster-head:a:b"])(
    "is read from %s and written as it was",
    (text) => {
      const grant = readGrant(text);
      expect(grant && writeGrant(grant)).toBe(text);
    },
  );

  it.each([
    "",
    ":",
    "Auditor",
    "sector_officer",
    "sector-officer:",
    "a b",
    "a:b c",
    "-a",
    "a-",
    "x".repeat(41),
  ])("is not read from %j", (text) => expect(readGrant(text)).toBeNull());
});

describe("the key of a principal's rights", () => {
  it("is the same whatever the order of the roles, and whatever the name", () => {
    const same = { ...somebody, name: null, grants: [...somebody.grants].reverse() };
    expect(rightsKey(same)).toBe(rightsKey(somebody));
  });

  it.each<[string, Partial<Principal>]>([
    ["another id", { id: "u2" }],
    ["another kind", { kind: "service" }],
    ["another scope", { grants: [{ role: "sector-officer", scope: "JUSTICE" }] }],
    ["no role", { grants: [] }],
  ])("differs with %s", (_what, other) => {
    expect(rightsKey({ ...somebody, ...other })).not.toBe(rightsKey(somebody));
  });

  it("is null for the anonymous", () => {
    expect(rightsKey(anonymous)).toBeNull();
  });
});
