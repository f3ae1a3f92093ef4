import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";
import { roleLevels, type Role } from "../../access-policy";
import { sectors } from "../../sectors";
import { sectorActions, writeActions, type WriteAction } from "../../write-policy";
import { buildSectorSchema } from "../schema";
import { openSectorGraph, type SectorGraph } from "../testkit/sector-graph";
import { sectorMutations } from "./sector-mutations";

/** The rows of the table of writing by which each mutation goes: more than one where it turns on what is asked. */
const rows: Readonly<Record<string, readonly WriteAction[]>> = {
  create_Unit: ["createUnit"],
  reorganise_Units: ["reorganiseUnits"],
  open_Season: ["openSeason"],
  change_Members: ["changeMembers"],
  set_Leadership: ["setLeadership"],
  add_Round: ["addRound"],
  advance_Season: ["advanceSeason", "advanceSeasonFurther", "advanceSeasonBack"],
  launch_Movement: ["launchMovement", "launchWideMovement"],
  sign_Pledge: ["signPledge"],
  record_Conference: ["recordConference"],
  record_Inspection: ["recordInspection"],
  publish_ScoringScheme: ["publishScoringScheme"],
  submit_SelfScore: ["submitSelfScore"],
  review_Scorecard: ["reviewScorecard"],
  correct_Record: ["correctRecord"],
};

const named = sectorMutations.map((mutation) => [mutation.name.join("_"), mutation] as const);
const rolesOf = (name: string): readonly Role[] => [
  ...new Set((rows[name] ?? []).flatMap((action): readonly Role[] => writeActions[action])),
];
const fieldOf = (
  { name: [verb, thing] }: (typeof sectorMutations)[number],
  { prefix }: { readonly prefix: string },
) => `${verb}${prefix}${thing}`;
const mutationsOf = (code: string) => {
  const sector = sectors.find((one) => one.code === code);
  if (!sector) throw new Error(`there is no sector ${code}`);
  return { sector, fields: buildSectorSchema(sector).schema.getMutationType()?.getFields() ?? {} };
};

describe("the mutations of a sector", () => {
  it("go by rows of the table of writing, each of which is some mutation's", () => {
    expect(named.map(([name]) => name).sort()).toEqual(Object.keys(rows).sort());
    expect([...new Set(Object.values(rows).flat())].sort()).toEqual(Object.keys(sectorActions).sort());
    // What is asked by `action` lets everybody in whom one of the other rows allows it.
    for (const [name, { action }] of named)
      expect([name, [...writeActions[action]].sort()]).toEqual([name, [...rolesOf(name)].sort()]);
  });

  it.each(sectors.map(({ code }) => code))(
    "are all those of the schema of %s, and name their roles",
    (code) => {
      const { sector, fields } = mutationsOf(code);
      expect(Object.keys(fields).sort()).toEqual(named.map(([, one]) => fieldOf(one, sector)).sort());
      for (const [name, mutation] of named) {
        const field = fieldOf(mutation, sector);
        const [, roles] = /^- Roles: ([a-z, -]+)[.;]/m.exec(fields[field]?.description ?? "") ?? [];
        expect([field, roles?.split(", ").sort()]).toEqual([field, [...rolesOf(name)].sort()]);
      }
    },
  );
});

/** The least that an input must have: what it may be left out of is left out. */
function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return [];
  const of = getNamedType(type);
  if (isEnumType(of)) return of.getValues()[0]?.name;
  if (isInputObjectType(of))
    return Object.fromEntries(
      Object.values(of.getFields()).flatMap((field) =>
        isRequiredInputField(field) ? [[field.name, least(field.type)]] : [],
      ),
    );
  return { Int: 1, Float: 1, Boolean: false, Date: "2022-01-01" }[of.name] ?? "x";
}

describe("a mutation that is not for whoever asks", () => {
  let graph: SectorGraph;
  beforeAll(async () => {
    graph = await openSectorGraph("COURT");
    graph.setOwnersAnswer(false);
  });
  afterAll(() => graph.close());

  const { sector, fields } = mutationsOf("COURT");
  const scopes = { unit: "/u1", cluster: "/c1", sector: "", person: "/p1" };
  const heldIn = (role: Role, code: string) => {
    const level = roleLevels[role];
    return level === null ? role : `${role}:${code}${scopes[level]}`;
  };

  it.each(named)("is refused before anything is read or asked: %s", async (name, mutation) => {
    const field = fields[fieldOf(mutation, sector)];
    const type = field?.args[0]?.type;
    if (!field || !type) throw new Error(`${name} has no input`);
    const operation = `mutation ($input: ${String(type)}) { ${field.name}(input: $input) { changeId } }`;
    const variables = { input: least(type) };
    const begun = jest.spyOn(graph.database, "writeClosed");
    const read = jest.spyOn(graph.database, "manager");
    const all = Object.keys(roleLevels) as Role[];
    const allowed = rolesOf(name);
    const others = [
      ...all.filter((role) => !allowed.includes(role)).map((role) => heldIn(role, "COURT")),
      ...all.filter((role) => roleLevels[role] !== null).map((role) => heldIn(role, "JUSTICE")),
      ...all.filter((role) => roleLevels[role] !== null),
    ];
    read.mockClear();
    for (const grant of others)
      expect([grant, await graph.errorCodes(operation, variables, [grant])]).toEqual([grant, ["FORBIDDEN"]]);
    expect(await graph.errorCodes(operation, variables, others)).toEqual(["FORBIDDEN"]);
    expect(await graph.errorCodes(operation, variables, [])).toEqual(["UNAUTHENTICATED"]);
    expect(begun).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });
});
