import { grantOf, type AskedRole } from "./grant-of";

it.each<[AskedRole, string]>([
  [{ role: "auditor" }, "auditor"],
  [{ role: "sector-officer", sector: "COURT" }, "sector-officer:COURT"],
  [{ role: "council-secretary", sector: "JUSTICE" }, "council-secretary:JUSTICE"],
  [{ role: "cluster-head", sector: "COURT", cluster: "spc-cluster-6" }, "cluster-head:COURT/spc-cluster-6"],
  [{ role: "unit-officer", sector: "COURT", unit: "spc-dop" }, "unit-officer:COURT/spc-dop"],
  [{ role: "council-member", sector: "COURT", person: "nguyen-van-a" }, "council-member:COURT/nguyen-van-a"],
])("%j is written as %s", (asked, grant) => {
  expect(grantOf(asked)).toBe(grant);
});

it.each<[AskedRole, string]>([
  [{ role: "king" }, "--role king: is one of reader, analyst, unit-officer,"],
  [{ role: "sector-officer" }, "--role sector-officer: is held with --sector."],
  [{ role: "auditor", sector: "COURT" }, "--role auditor: is held with no scope."],
  [{ role: "unit-officer", unit: "spc-dop" }, "--role unit-officer: is held with --sector and --unit."],
  [{ role: "unit-officer", sector: "COURT", cluster: "c" }, "is held with --sector and --unit."],
  [{ role: "council-member", sector: "COURT" }, "is held with --sector and --person."],
  [{ role: "sector-officer", sector: "MARS" }, "--sector MARS: is one of JUSTICE, COURT."],
  [{ role: "unit-officer", sector: "COURT", unit: "a b" }, "is a code without spaces."],
])("%j is refused", (asked, reason) => {
  expect(() => grantOf(asked)).toThrow(reason);
});
