import type { RecordOf } from "../../../platform/records";
import { compileKind } from "../../../platform/records/kinds/compiled-kind";
import { awardRecords } from "./award.records";

type Award = RecordOf<typeof awardRecords.columns>;

const award: Award = {
  code: "a1",
  title: "FLAG",
  year: 2021,
  sector: "COURT",
  recipientUnit: "spc-dop",
  recipientPerson: null,
  recipientKind: "COLLECTIVE",
  recipientName: "Vụ Tổ chức - Cán bộ",
  recipientPosition: null,
  recipientPostLevel: null,
  season: "spc-cluster-6-2021",
  decision: "d1",
  nomination: "n1",
  conferredOn: null,
  conferredAt: null,
  registerNumber: null,
  commendationType: null,
  authority: null,
  reason: "Xuất sắc",
  status: "GRANTED",
  revokedOn: null,
  revocationDecision: null,
  revocationGround: null,
  revocationLegalGround: null,
  sources: ["S3"],
  inferred: false,
  note: null,
};
const kind = compileKind(awardRecords);
const rowOf = (record: Award) => kind.toRow(record, (path) => (path.includes("sector") ? "COURT" : null));
const problemsOf = (change: Partial<Award>) =>
  awardRecords.checks?.({ ...award, ...change }).map(({ column }) => column);

describe("an award of a file", () => {
  it("points at the unit and the season in their sector", () => {
    expect(rowOf(award)).toMatchObject({
      recipientId: "CourtUnit:spc-dop",
      seasonId: "CourtClusterSeason:spc-cluster-6-2021",
      search: " vu to chuc can bo | xuat sac",
    });
  });

  it("points at a person, or at nobody where only a name is known", () => {
    const person = {
      ...award,
      recipientUnit: null,
      recipientPerson: "viet",
      recipientKind: "INDIVIDUAL" as const,
    };
    expect(rowOf(person)).toMatchObject({ recipientId: "Person:viet" });
    expect(rowOf({ ...award, recipientUnit: null, season: null })).toMatchObject({
      recipientId: null,
      seasonId: null,
    });
  });

  it.each<[string, Partial<Award>, readonly string[]]>([
    ["nothing", {}, []],
    ["two recipients", { recipientPerson: "viet", recipientKind: "INDIVIDUAL" }, ["recipientUnit"]],
    ["a unit that is called a person", { recipientKind: "INDIVIDUAL" }, ["recipientKind"]],
    ["a unit with a post", { recipientPostLevel: "DEPARTMENT" }, ["recipientPostLevel"]],
    ["a household by name", { recipientUnit: null, recipientKind: "HOUSEHOLD" }, []],
    ["a revocation of an award that stands", { revokedOn: "2022-01-01" }, ["status"]],
    ["a revoked award of which no more is known", { status: "REVOKED" }, []],
  ])("is at fault for %s as it should be", (_, change, columns) => {
    expect(problemsOf(change)).toEqual(columns);
  });
});
