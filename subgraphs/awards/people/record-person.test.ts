import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { putCandidates } from "../testkit/candidacies";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
  await putCandidates(graph);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: RecordPersonInput!) {
  recordPerson(input: $input) {
    person { id version fullName sector positions { title validFrom validTo unit { id } } }
    userErrors { code path currentVersion }
  }
}`;
interface Answer {
  readonly recordPerson: {
    readonly person: { readonly id: string; readonly version: number } | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let keys = 0;
const inputOf = (person: object, write: object = {}) => ({
  ...person,
  write: { idempotencyKey: `p${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], ...write },
});
const record = async (person: object, roles = ["sector-officer:COURT"]) =>
  (await graph.ask<Answer>(mutation, { input: inputOf(person) }, roles)).recordPerson;
const errors = async (...of: Parameters<typeof record>) =>
  (await record(...of)).userErrors.map(({ code, path }) => `${code} ${path.join(".")}`);
const judge = { title: "Thẩm phán", unitId: "CourtUnit:u1", validFrom: "2020-05-01" };
const p1 = (version: number) => ({ person: { id: "Person:p1", version } });

describe("entering a person", () => {
  it("makes the code of the name, and gives the posts", async () => {
    const { person, userErrors } = await record({
      fullName: "Đỗ Thị Ánh",
      sector: "COURT",
      positions: [judge],
    });
    expect(userErrors).toEqual([]);
    expect(person).toEqual({
      id: expect.stringMatching(/^Person:do-thi-anh-[0-9a-f]{12}$/) as string,
      ...{ version: 1, fullName: "Đỗ Thị Ánh", sector: "COURT" },
      positions: [
        { title: "Thẩm phán", validFrom: "2020-05-01", validTo: null, unit: { id: "CourtUnit:u1" } },
      ],
    });
  });

  it("takes a code, and refuses one that is another's", async () => {
    const named = { fullName: "Lê An", code: "le-an", sector: "COURT" };
    expect(await record(named)).toMatchObject({ person: { id: "Person:le-an" } });
    expect(await errors(named)).toEqual(["ALREADY_EXISTS input.code"]);
  });

  it("adds posts to one who is there, as was read", async () => {
    const { person } = await record({ ...p1(1), positions: [{ title: "Phó Chánh án" }, judge] });
    expect(person).toMatchObject({ version: 2, positions: { length: 3 } });
    expect(await record({ ...p1(1), positions: [judge] })).toMatchObject({
      person: { id: "Person:p1", version: 2 },
      userErrors: [{ code: "CONFLICT", path: ["input", "person", "version"], currentVersion: 2 }],
    });
  });

  it.each([
    ["neither a name nor a person", { positions: [judge] }, "EXACTLY_ONE input.fullName"],
    ["both", { ...p1(2), fullName: "Lê An", positions: [judge] }, "EXACTLY_ONE input.fullName"],
    [
      "nobody",
      { person: { id: "Person:none", version: 1 }, positions: [judge] },
      "NOT_FOUND input.person.id",
    ],
    ["a person without a post", p1(2), "REQUIRED input.positions"],
    ["a name of nothing", { fullName: " ", sector: "COURT" }, "REQUIRED input.fullName"],
    [
      "no unit",
      { ...p1(2), positions: [{ ...judge, unitId: "CourtUnit:none" }] },
      "NOT_FOUND input.positions.0.unitId",
    ],
    [
      "a unit that had ended",
      { ...p1(2), positions: [{ ...judge, unitId: "CourtUnit:gone" }] },
      "NOT_STANDING input.positions.0.unitId",
    ],
    [
      "a source from before the post",
      { ...p1(2), positions: [{ ...judge, attestedOn: "2020-04-30" }] },
      "OUTSIDE_PERIOD input.positions.0.attestedOn",
    ],
    [
      "a source of a day to come",
      { ...p1(2), positions: [{ ...judge, attestedOn: "2099-01-01" }] },
      "OUTSIDE_PERIOD input.positions.0.attestedOn",
    ],
    [
      "a post that ends before it begins",
      { ...p1(2), positions: [{ ...judge, validTo: "2020-04-30" }] },
      "INVALID_VALUE input.positions.0.validTo",
    ],
  ])("refuses %s", async (_what, person, expected) => {
    expect(await errors(person)).toEqual([expected]);
  });
});

describe("who enters people", () => {
  it("is an officer of the unit for posts there, of new people and of those who have a post there", async () => {
    const roles = ["unit-officer:COURT/u1"];
    expect(await errors({ fullName: "Vũ Hòa", sector: "COURT", positions: [judge] }, roles)).toEqual([]);
    expect(await errors({ ...p1(2), positions: [judge] }, roles)).toEqual([]);
  });

  it("is no officer of another unit, nor one for nobody's post", async () => {
    const roles = ["unit-officer:COURT/u2"];
    for (const person of [
      { fullName: "Vũ Hòa", sector: "COURT", positions: [judge] },
      { fullName: "Vũ Hòa", sector: "COURT" },
      { fullName: "Vũ Hòa", positions: [{ title: "Thẩm phán" }] },
    ])
      expect(await graph.errorCodes(mutation, { input: inputOf(person) }, roles)).toEqual(["FORBIDDEN"]);
  });

  it.each(["unit-officer:COURT/u2", "sector-officer:JUSTICE"])(
    "does not learn who is on record: to %s another's person is as one who is not there",
    async (role) => {
      const own = role.endsWith("JUSTICE") ? "JusticeUnit:j1" : "CourtUnit:u2";
      graph.setOwnerTells("JusticeUnit:j1", { code: "j1", validFrom: null, validTo: null, version: 1 });
      const positions = [{ title: "Chuyên viên", unitId: own }];
      const [there, absent] = [p1(9), { person: { id: "Person:none", version: 9 } }];
      const answers = await Promise.all(
        [there, absent].map((person) => record({ ...person, positions }, [role])),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "person", "id"] }]);
    },
  );

  it("is an administrator for those of no sector", async () => {
    expect(await errors({ fullName: "Trần Khách", positions: [] }, ["administrator"])).toEqual([]);
    expect(
      await graph.errorCodes(mutation, { input: inputOf({ fullName: "Trần Khách" }) }, [
        "sector-officer:COURT",
      ]),
    ).toEqual(["FORBIDDEN"]);
  });
});
