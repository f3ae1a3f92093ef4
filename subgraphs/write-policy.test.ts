import { readFileSync } from "node:fs";
import { join } from "node:path";
import { anonymous } from "../platform/access/principal";
import { principalWith } from "../platform/access/testkit/access-of";
import { roleLevels, subjectIn, type Role, type SectorSubject } from "./access-policy";
import { grantFor, mayTry, writeActions, type WriteAction } from "./write-policy";

/**
 * The table of writing, written down a second time by hand: what each role may, in the order of the roles. `-` is nothing,
 * `U` in its own unit, `P` as the person themselves, `C` in its own cluster, `S` in its own sector, `A` everywhere. A
 * row may end early: the roles after it may nothing.
 */
const roles = Object.keys(roleLevels) as readonly Role[];
const writing: Record<WriteAction, string> = {
  openSeason: "----S-A-",
  changeMembers: "----S---",
  setLeadership: "----S---",
  addRound: "---CS---",
  launchMovement: "--UCS---",
  launchWideMovement: "----S---",
  recordConference: "--UCS---",
  recordInspection: "--U-S---",
  signPledge: "--UCS---",
  publishScoringScheme: "----S---",
  submitSelfScore: "--U-----",
  reviewScorecard: "---CS---",
  advanceSeason: "---CS---",
  advanceSeasonFurther: "----S---",
  advanceSeasonBack: "----S---",
  createUnit: "----S-A-",
  reorganiseUnits: "----S-A-",
  correctRecord: "----S-A-",
  recordSourceDocument: "--UCSSA-",
  issueDecision: "----SSA-",
  conferAwards: "--UCSS--",
  revokeAwards: "-----SA-",
  registerForTitles: "--UCS---",
  nominate: "--UCS---",
  moveNominations: "--UCSS--",
  moveNominationsAsProposer: "--UCS---",
  moveNominationsFurther: "----SS--",
  recordPerson: "--U-S-A-",
  fileDocuments: "--UCSS--",
  fileOwnDocuments: "--UC----",
  fileSubmittedDocuments: "----SS--",
  publishNominations: "----SS--",
  recordComment: "----SS--",
  archiveDossiers: "--U-SS--",
  openBallot: "---CSS--",
  castVote: "--U-----P",
  closeBallot: "---CSS--",
  ballotOfCluster: "---CS---",
  ballotOfCouncil: "----SS--",
  recordEvidence: "--U-SS--",
  recordOwnEvidence: "--U-S---",
  recordCases: "-----S--",
  correctAwardsRecord: "----SSA-",
};

// cspell:ignore UCSS

const scopes: Partial<Record<Role, string>> = {
  "unit-officer": "COURT/u",
  "cluster-head": "COURT/c",
  "sector-officer": "COURT",
  "council-secretary": "COURT",
  "council-member": "COURT/p",
};
const grantOf = (role: Role) => [role, ...(scopes[role] === undefined ? [] : [scopes[role]])].join(":");
const own = subjectIn("COURT", { cluster: "c", unit: "u" });

/** What is written may lie in several places; the letters of the table that reach all of them stand beside. */
const places: readonly (readonly [string, readonly SectorSubject[], string])[] = [
  ["in the unit and cluster of the role", [own], "UCSA"],
  ["in the unit, of no cluster", [subjectIn("COURT", { unit: "u" })], "USA"],
  ["in the cluster, of no unit", [subjectIn("COURT", { cluster: "c" })], "CSA"],
  ["in another unit and cluster of the sector", [subjectIn("COURT", { cluster: "d", unit: "v" })], "SA"],
  ["of the person who holds the role", [subjectIn("COURT", { person: "p" })], "PSA"],
  ["in the sector, nowhere closer", [subjectIn("COURT")], "SA"],
  ["in another sector", [subjectIn("JUSTICE", { cluster: "c", unit: "u" })], "A"],
  ["nowhere that is known", [subjectIn(null, { cluster: "c", unit: "u" })], "A"],
  [
    "in the own unit and cluster, and in others",
    [own, subjectIn("COURT", { cluster: "d", unit: "v" })],
    "SA",
  ],
  ["in the own sector and in another", [own, subjectIn("JUSTICE")], "A"],
];

it("the table by hand has every step and every role", () => {
  expect(Object.keys(writing).sort()).toEqual(Object.keys(writeActions).sort());
  for (const letters of Object.values(writing)) expect(letters.length).toBeLessThanOrEqual(roles.length);
});

describe.each(Object.entries(writing) as [WriteAction, string][])("to %s", (action, letters) => {
  it("is for its roles, each where it is held, and for no other", () => {
    const said = roles.map((role) =>
      places.map(([, subjects]) => grantFor(principalWith(grantOf(role)), action, subjects) !== null),
    );
    const written = roles.map((_, at) => places.map(([, , reached]) => reached.includes(letters[at] ?? "-")));
    expect(said).toEqual(written);
  });

  it("is tried by whoever may do it somewhere in the sector, and by no other", () => {
    const said = (sector: string) =>
      roles.map((role) => mayTry(principalWith(grantOf(role)), action, sector));
    expect(said("COURT")).toEqual([...letters.padEnd(roles.length, "-")].map((letter) => letter !== "-"));
    expect(said("JUSTICE")).toEqual([...letters.padEnd(roles.length, "-")].map((letter) => letter === "A"));
    expect(said("COURTS")).toEqual(said("JUSTICE"));
  });

  it.each([
    ["sector-officer", "unit-officer", "cluster-head"],
    ["sector-officer:COURT/u", "sector-officer:*", "sector-officer:court"],
    ["unit-officer:COURT", "cluster-head:COURT", "unit-officer:u", "cluster-head:c"],
    ["administrator:COURT", "auditor:COURT", "king", "constructor", "prototype"],
  ])("is not for who holds %s or the like, which is no role or none held there", (...grants) => {
    const principal = principalWith(...grants);
    expect(mayTry(principal, action, "COURT")).toBe(false);
    for (const [, subjects] of places) expect(grantFor(principal, action, subjects)).toBeNull();
  });

  it("is not for the anonymous", () => {
    expect(mayTry(anonymous, action, "COURT")).toBe(false);
    for (const [, subjects] of places) expect(grantFor(anonymous, action, subjects)).toBeNull();
  });
});

it("one grant has to reach all that is written: two that reach a part each do not", () => {
  const two = principalWith("cluster-head:COURT/c", "cluster-head:COURT/d");
  const [c, d] = [subjectIn("COURT", { cluster: "c" }), subjectIn("COURT", { cluster: "d" })];
  expect(grantFor(two, "addRound", [c])).not.toBeNull();
  expect(grantFor(two, "addRound", [d])).not.toBeNull();
  expect(grantFor(two, "addRound", [c, d])).toBeNull();
});

it("docs/access.md has the same table", () => {
  const told = {
    unit: "own unit",
    cluster: "own cluster",
    sector: "own sector",
    person: "own vote",
  } as const;
  const page = readFileSync(join(__dirname, "..", "docs", "access.md"), "utf8");
  const rows = page.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const head = rows.findIndex(([first]) => first === "step");
  const columns = (rows[head] ?? []).slice(2);
  const expected = Object.entries<readonly Role[]>(writeActions).map(([action, allowed]) => [
    `\`${action}\``,
    ...columns.map((column) => {
      const role = allowed.find((one) => one.replace("-", " ") === column);
      const level = role && roleLevels[role];
      return role === undefined ? "" : level ? told[level] : "everywhere";
    }),
  ]);
  expect([...new Set(Object.values<readonly Role[]>(writeActions).flat())].sort()).toEqual(
    columns.map((column) => column.replace(" ", "-")).sort(),
  );
  const stated = rows
    .slice(head + 2, head + 2 + expected.length + 1)
    .filter((row) => row.length > 1)
    .map(([step = "", , ...cells]) => [step, ...cells]);
  expect(stated).toEqual(expected);
});
