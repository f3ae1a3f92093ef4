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
import { awardsActions, writeActions, type AwardsAction } from "../../write-policy";
import { buildAwardsSchema } from "../schema";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { awardsMutations } from "./awards-mutations";

/** The rows of the table of writing by which a mutation goes beside the one of its name. */
const furtherRows: Readonly<Record<string, readonly AwardsAction[]>> = {
  moveNominations: ["moveNominationsAsProposer", "moveNominationsFurther"],
  fileDocuments: ["fileOwnDocuments", "fileSubmittedDocuments"],
  recordEvidence: ["recordOwnEvidence", "recordCases"],
  openBallot: ["ballotOfCluster", "ballotOfCouncil"],
  closeBallot: ["ballotOfCluster", "ballotOfCouncil"],
};

const named = awardsMutations.map((mutation) => [mutation.name, mutation] as const);
const rowsOf = (name: string) => [name as AwardsAction, ...(furtherRows[name] ?? [])];
const rolesOf = (name: string): readonly Role[] => [
  ...new Set(rowsOf(name).flatMap((action): readonly Role[] => writeActions[action])),
];
const fields = buildAwardsSchema().schema.getMutationType()?.getFields() ?? {};

describe("the mutations of the awards subgraph", () => {
  it("go by rows of the table of writing, each of which is some mutation's", () => {
    expect([...new Set(named.flatMap(([name]) => rowsOf(name)))].sort()).toEqual(
      Object.keys(awardsActions).sort(),
    );
    for (const [name, { action }] of named)
      expect([name, [...writeActions[action]].sort()]).toEqual([name, [...rolesOf(name)].sort()]);
  });

  it("are all those of the schema, and name their roles", () => {
    expect(Object.keys(fields).sort()).toEqual(named.map(([name]) => name).sort());
    for (const [name] of named) {
      const [, roles] = /^- Roles: ([a-z, -]+)[.;]/m.exec(fields[name]?.description ?? "") ?? [];
      expect([name, roles?.split(", ").sort()]).toEqual([name, [...rolesOf(name)].sort()]);
    }
  });
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
  let graph: AwardsGraph;
  beforeAll(async () => {
    graph = await openAwardsGraph();
    graph.setOwnersAnswer(false);
  });
  afterAll(() => graph.close());

  const scopes = { unit: "/u1", cluster: "/c1", sector: "", person: "/p1" };
  const heldIn = (role: Role, code: string) => {
    const level = roleLevels[role];
    return level === null ? role : `${role}:${code}${scopes[level]}`;
  };

  it.each(named)("is refused before anything is read or asked: %s", async (name) => {
    const field = fields[name];
    const type = field?.args[0]?.type;
    if (!field || !type) throw new Error(`${name} has no input`);
    const operation = `mutation ($input: ${String(type)}) { ${name}(input: $input) { changeId } }`;
    const variables = { input: least(type) };
    const begun = jest.spyOn(graph.database, "writeClosed");
    const read = jest.spyOn(graph.database, "manager");
    const all = Object.keys(roleLevels) as Role[];
    const allowed = rolesOf(name);
    const others = [
      ...all.filter((role) => !allowed.includes(role)).map((role) => heldIn(role, "COURT")),
      ...all.filter((role) => roleLevels[role] !== null).map((role) => heldIn(role, "COURTS")),
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
