import { SourceDocumentRow } from "../documents/source-document.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { PositionRow } from "../people/position.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aNomination, aPerson, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

const seasonId = "CourtClusterSeason:c1-2021";
const units = ["u1", "u2", "u3"];
const flag = "PEOPLES_COURT_EMULATION_FLAG";
const head = ["cluster-head:COURT/c1"];
const secretary = ["council-secretary:COURT"];

let graph: AwardsGraph;
let keys = 0;
const write = (more: object = {}) => ({
  idempotencyKey: `key-${(keys += 1)}`,
  sourceIds: ["SourceDocument:S1"],
  ...more,
});

/** The season as its sector tells it. */
function tellSeason(state: string): void {
  graph.setOwnerTells(seasonId, {
    ...{ code: "c1-2021", year: 2021, state, startsOn: null, endsOn: null, version: 1 },
    ...{
      cluster: { code: "c1", sector: "COURT" },
      members: units.map((code) => ({ unit: { id: `CourtUnit:${code}` } })),
    },
  });
}

beforeEach(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Biên bản" }]);
  await graph.put(AwardTitleRow, [
    aTitle({ code: flag }),
    aTitle({ code: "GOVERNMENT_EMULATION_FLAG", level: "GOVERNMENT" }),
    aTitle({ code: "GRASSROOTS_EMULATION_FIGHTER", recipientKinds: ["INDIVIDUAL"] }),
  ]);
  await graph.put(PersonRow, [
    aPerson({ code: "p1", fullName: "Trần Quốc Việt", sector: "COURT" }),
    aPerson({ code: "p2", fullName: "Lê Thị Hoa", sector: "COURT" }),
  ]);
  await graph.put(PositionRow, [
    {
      code: "p2-1",
      personCode: "p2",
      title: "Vụ trưởng",
      unitId: "CourtUnit:u1",
      sourceCodes: ["S1"],
      inferred: false,
    },
  ]);
  const proposed = { sector: "COURT", year: 2021, seasonId, state: "PROPOSED" };
  const appraised = { ...proposed, state: "APPRAISED" };
  await graph.put(NominationRow, [
    ...units.map((code) =>
      aNomination({ code: `n-${code}`, titleCode: flag, recipientId: `CourtUnit:${code}`, ...proposed }),
    ),
    aNomination({
      code: "n-gov",
      titleCode: "GOVERNMENT_EMULATION_FLAG",
      recipientId: "CourtUnit:u9",
      ...proposed,
    }),
    aNomination({ code: "n-app", titleCode: flag, recipientId: "CourtUnit:u1", ...appraised }),
    aNomination({
      ...{ code: "n-p1", titleCode: "GRASSROOTS_EMULATION_FIGHTER", ...appraised },
      ...{ recipientId: "Person:p1", recipientKind: "INDIVIDUAL" },
    }),
  ]);
  for (const code of units) graph.setOwnerTells(`CourtUnit:${code}`, { code });
  tellSeason("CONFERENCE");
});
afterEach(() => graph.close());

const session = `ballot {
  id version state mode secret quorumPercent shareOf papersIssued papersReturned invalidPapers season { id }
  roll { voter { id } hasVoted } results { nomination { id state } votesFor votesAgainst passed thresholdPercent }
}`;
const told = "changeId replayed userErrors { code path missing { code } } warnings { code path }";
interface Told {
  readonly ballot: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly roll: readonly { readonly voter: { readonly id: string }; readonly hasVoted: boolean }[];
    readonly results: readonly Readonly<Record<string, unknown>>[];
  } | null;
  readonly changeId: string | null;
  readonly replayed: boolean;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly warnings: readonly { readonly code: string }[];
}

async function run(field: string, input: object, roles: readonly string[]): Promise<Told> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  const operation = `mutation ($input: ${type}) { ${field}(input: $input) { ${session} ${told} } }`;
  return (await graph.ask<Readonly<Record<string, Told>>>(operation, { input }, roles))[field] as Told;
}

const named = (...codes: readonly string[]) =>
  codes.map((code) => ({ id: `Nomination:${code}`, version: 1 }));
const open = (more: object = {}, roles: readonly string[] = head) =>
  run(
    "openBallot",
    {
      ...{
        body: "CLUSTER",
        heldOn: "2022-01-10",
        mode: "ELECTRONIC",
        secret: true,
        sector: "COURT",
        seasonId,
      },
      ...{ code: "b1", nominations: named("n-u1", "n-u2"), write: write() },
      ...more,
    },
    roles,
  );
const council = {
  ...{ body: "COUNCIL", seasonId: null, nominations: named("n-app", "n-p1") },
  voterIds: ["Person:p1", "Person:p2"],
};
const vote = (unit: string, choices: Readonly<Record<string, string>>, more: object = {}) =>
  run(
    "castVote",
    {
      ...{ ballotId: "BallotSession:b1", voterId: `CourtUnit:${unit}` },
      choices: Object.entries(choices).map(([code, choice]) => ({
        nominationId: `Nomination:${code}`,
        choice,
      })),
      write: { idempotencyKey: `key-${(keys += 1)}` },
      ...more,
    },
    [`unit-officer:COURT/${unit}`, "council-member:COURT/p1", "council-member:COURT/p2", ...secretary],
  );
const close = (more: object = {}, roles: readonly string[] = head) =>
  run("closeBallot", { ballot: { id: "BallotSession:b1", version: 1 }, write: write(), ...more }, roles);
const errorsOf = ({ userErrors }: Told) =>
  userErrors.map(({ code, path }) => [code, path.slice(1).join(".")]);
const forBoth = { "n-u1": "FOR", "n-u2": "FOR" };

describe("opening a vote", () => {
  it("takes the season's members for the roll, and tells what no verified rule says", async () => {
    const { ballot, warnings } = await open();
    expect(ballot).toMatchObject({
      ...{ id: "BallotSession:b1", version: 1, state: "OPEN", quorumPercent: 50, shareOf: "ALL_VOTERS" },
      season: { id: seasonId },
      roll: units.map((code) => ({ voter: { id: `CourtUnit:${code}` }, hasVoted: false })),
      results: ["n-u1", "n-u2"].map((code) => ({
        nomination: { id: `Nomination:${code}`, state: "PROPOSED" },
        ...{ votesFor: null, votesAgainst: null, passed: null, thresholdPercent: 66.67 },
      })),
    });
    expect(warnings.map(({ code }) => code)).toEqual(["UNVERIFIED_RULE", "UNVERIFIED_RULE"]);
  });

  it("is a node, and stands among the votes of each nomination", async () => {
    await open();
    const asked = `{ session: node(id: "BallotSession:b1") { id } nomination: node(id: "Nomination:n-u1") {
      ... on Nomination { ballot { passed } ballots { id state } } } }`;
    expect(await graph.ask(asked, {}, [])).toEqual({
      session: { id: "BallotSession:b1" },
      nomination: { ballot: null, ballots: [{ id: "BallotSession:b1", state: "OPEN" }] },
    });
  });

  it.each([
    ["REQUIRED", "nominations", { nominations: [] }],
    ["DUPLICATE", "nominations.1.id", { nominations: named("n-u1", "n-u1") }],
    ["NOT_FOUND", "nominations.0.id", { nominations: named("none") }],
    ["CONFLICT", "nominations.0.version", { nominations: [{ id: "Nomination:n-u1", version: 2 }] }],
    ["WRONG_STATE", "nominations.0.id", { nominations: named("n-app") }],
    ["REQUIRED", "seasonId", { seasonId: null, voterIds: ["CourtUnit:u1"] }],
    ["NOT_FOUND", "seasonId", { seasonId: "CourtClusterSeason:none" }],
    ["DUPLICATE", "voterIds.1", { voterIds: ["CourtUnit:u1", "CourtUnit:u1"] }],
    ["INVALID_VALUE", "voterIds.0", { voterIds: ["CourtUnit:u9"] }],
    ["REQUIRED", "voterIds", { voterIds: [] }],
  ])("is refused with %s at %s", async (code, path, more) => {
    const roles = ["sector-officer:COURT"];
    expect(errorsOf(await open(more, roles))).toContainEqual([code, path]);
  });

  it("is refused in a season that is in no conference, and for what is voted on already", async () => {
    tellSeason("SCORING");
    expect(errorsOf(await open())).toEqual([["WRONG_STATE", "seasonId"]]);
    tellSeason("CONFERENCE");
    await open();
    expect(errorsOf(await open({ code: "b2" }))).toEqual([
      ["WRONG_STATE", "nominations.0.id"],
      ["WRONG_STATE", "nominations.1.id"],
    ]);
    expect(errorsOf(await open({ nominations: named("n-u3") }))).toEqual([["ALREADY_EXISTS", "code"]]);
  });

  it("warns of who is not put forward for the sector's flag, and refuses it where that is law", async () => {
    const { warnings } = await open({ nominations: named("n-gov") });
    expect(warnings).toContainEqual({
      code: "OUTSIDE_SECTOR_FLAG",
      path: ["input", "nominations", "0", "id"],
    });
    const later = { code: "b2", heldOn: "2024-06-11", nominations: named("n-gov") };
    await close({ void: true, write: write({ reason: "Mở nhầm" }) });
    expect(await open(later)).toMatchObject({
      userErrors: [{ code: "REQUIREMENT_MISSING", missing: [{ code: "SECTOR_FLAG" }] }],
    });
  });

  it("of a council is for its secretary, of a cluster for its head", async () => {
    await expect(open(council, head)).rejects.toThrow();
    await expect(open({}, secretary)).rejects.toThrow();
    expect((await open(council, secretary)).ballot?.roll).toHaveLength(2);
  });

  it("of a council names people, and no season", async () => {
    expect(errorsOf(await open({ ...council, seasonId }, secretary))).toEqual([
      ["INVALID_VALUE", "seasonId"],
    ]);
    expect(errorsOf(await open({ ...council, voterIds: ["CourtUnit:u1"] }, secretary))).toEqual([
      ["INVALID_VALUE", "voterIds.0"],
    ]);
  });
});

describe("casting a vote", () => {
  it("shows on the roll, and nothing of it anywhere before the vote is closed", async () => {
    await open();
    const { ballot, warnings } = await vote("u3", { "n-u1": "FOR", "n-u2": "AGAINST" });
    expect(ballot?.roll.map(({ hasVoted }) => hasVoted)).toEqual([false, false, true]);
    expect(ballot?.version).toBe(1);
    expect(ballot?.results.map(({ votesFor, votesAgainst }) => [votesFor, votesAgainst])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(warnings).toEqual([]);
  });

  it("warns of a voter who is concerned, whatever it says", async () => {
    await open();
    for (const [unit, choice] of [
      ["u1", "FOR"],
      ["u2", "RECUSED"],
    ] as const)
      expect((await vote(unit, { "n-u1": choice, "n-u2": choice })).warnings).toEqual([
        { code: "CONFLICT_OF_INTEREST", path: ["input", "voterId"] },
      ]);
  });

  it("is done once, and answers the same to the same key", async () => {
    await open();
    const again = { write: { idempotencyKey: "one" } };
    await vote("u3", forBoth, again);
    expect(await vote("u3", { "n-u1": "AGAINST", "n-u2": "FOR" }, again)).toMatchObject({ replayed: true });
    expect(errorsOf(await vote("u3", forBoth))).toEqual([["ALREADY_VOTED", "voterId"]]);
    const others = { ...again, voterId: "CourtUnit:u2" };
    expect(errorsOf(await vote("u3", forBoth, others))).toEqual([["KEY_REUSED", "write.idempotencyKey"]]);
  });

  it.each([
    ["NOT_FOUND", "ballotId", { ballotId: "BallotSession:none" }],
    ["NOT_FOUND", "voterId", { voterId: "u3" }],
    ["NOT_FOUND", "voterId", { voterId: "CourtUnit:u1" }],
    ["REQUIRED", "choices", { choices: [{ nominationId: "Nomination:n-u1", choice: "FOR" }] }],
    [
      "NOT_FOUND",
      "choices.0.nominationId",
      { choices: [{ nominationId: "Nomination:n-u3", choice: "FOR" }] },
    ],
    [
      "DUPLICATE",
      "choices.1.nominationId",
      { choices: ["FOR", "FOR"].map((choice) => ({ nominationId: "Nomination:n-u1", choice })) },
    ],
  ])("is refused with %s at %s", async (code, path, more) => {
    await open();
    expect(errorsOf(await vote("u3", forBoth, more))).toContainEqual([code, path]);
  });

  it("is refused to who is not on the roll, on paper, and after the end", async () => {
    await open({ voterIds: ["CourtUnit:u1"] });
    expect(errorsOf(await vote("u3", forBoth))).toEqual([["NOT_ON_ROLL", "voterId"]]);
    await close({ void: true, write: write({ reason: "Mở nhầm" }) });
    expect(errorsOf(await vote("u1", forBoth))).toEqual([["WRONG_STATE", "ballotId"]]);
    await open({ code: "b2", mode: "PAPER" });
    expect(errorsOf(await vote("u1", forBoth, { ballotId: "BallotSession:b2" }))).toEqual([
      ["WRONG_STATE", "ballotId"],
    ]);
  });
});

describe("closing a vote", () => {
  it("counts the papers and moves who passed", async () => {
    await open();
    await vote("u1", { "n-u1": "FOR", "n-u2": "AGAINST" });
    await vote("u2", { "n-u1": "FOR", "n-u2": "FOR" });
    await vote("u3", { "n-u1": "ABSTAIN", "n-u2": "RECUSED" });
    const { ballot } = await close();
    expect(ballot).toMatchObject({
      ...{ state: "CLOSED", version: 2, papersIssued: null },
      results: [
        { nomination: { state: "VOTED" }, votesFor: 2, votesAgainst: 0, passed: true },
        { nomination: { state: "PROPOSED" }, votesFor: 1, votesAgainst: 1, passed: false },
      ],
    });
    const asked = `{ node(id: "Nomination:n-u2") { ... on Nomination { version ballots { state }
      ballot { heldOn secret eligibleVoters votesFor votesAgainst passed } } } }`;
    expect(await graph.ask(asked, {}, [])).toEqual({
      node: {
        ...{ version: 2, ballots: [{ state: "CLOSED" }] },
        ballot: {
          ...{ heldOn: "2022-01-10", secret: true, eligibleVoters: 3 },
          ...{ votesFor: 1, votesAgainst: 1, passed: false },
        },
      },
    });
  });

  it("by a council approves, and tells what people got to who may judge them alone", async () => {
    await open(council, secretary);
    const person = (code: string) => ({ voterId: `Person:${code}` });
    const choices = { "n-app": "FOR", "n-p1": "FOR" };
    expect((await vote("u1", choices, person("p1"))).warnings).toMatchObject([
      { code: "CONFLICT_OF_INTEREST" },
    ]);
    expect((await vote("u1", choices, person("p2"))).warnings).toMatchObject([
      { code: "CONFLICT_OF_INTEREST" },
    ]);
    const { ballot } = await close({}, secretary);
    expect(ballot?.results.map(({ nomination }) => nomination)).toMatchObject([
      { state: "COUNCIL_APPROVED" },
      { state: "COUNCIL_APPROVED" },
    ]);
    const of = (field: string) =>
      `{ node(id: "BallotSession:b1") { ... on BallotSession { results { ${field} } } } }`;
    for (const field of ["votesFor", "votesAgainst", "passed"]) {
      expect(await graph.errorCodes(of(field), {}, [])).toEqual(["UNAUTHENTICATED"]);
      expect(await graph.errorCodes(of(field), {}, ["council-secretary:JUSTICE"])).toEqual(["FORBIDDEN"]);
      expect(await graph.errorCodes(of(field), {}, secretary)).toEqual([]);
    }
    const roll = `{ node(id: "BallotSession:b1") { ... on BallotSession { roll { voter { id } } } } }`;
    expect(await graph.ask(roll, {}, [])).toEqual({
      node: { roll: [{ voter: null }, { voter: { id: "Person:p2" } }] },
    });
  });

  it("needs the quorum, an open vote, the version, and a reason where it does not count", async () => {
    await open();
    await vote("u1", forBoth);
    expect(errorsOf(await close())).toEqual([["NO_QUORUM", "ballot.id"]]);
    expect(await close({ ballot: { id: "BallotSession:b1", version: 3 } })).toMatchObject({
      ...{ userErrors: [{ code: "CONFLICT" }], ballot: { version: 1 } },
    });
    expect(errorsOf(await close({ void: true }))).toEqual([["REASON_NEEDED", "write.reason"]]);
    const none = { ballot: { id: "BallotSession:none", version: 1 } };
    expect(errorsOf(await close(none))).toEqual([["NOT_FOUND", "ballot.id"]]);
    expect((await close({ void: true, write: write({ reason: "Sai danh sách" }) })).ballot).toMatchObject({
      ...{
        state: "VOID",
        results: [
          { votesFor: null, passed: null },
          { votesFor: null, passed: null },
        ],
      },
    });
    expect(errorsOf(await close({ ballot: { id: "BallotSession:b1", version: 2 } }))).toEqual([
      ["WRONG_STATE", "ballot.id"],
    ]);
  });

  it("takes no counts for votes that are counted", async () => {
    await open();
    expect(errorsOf(await close({ papers: { issued: 1 } }))).toEqual([["INVALID_VALUE", "papers"]]);
  });

  it("leaves where it is what was withdrawn while it was voted on", async () => {
    await open();
    for (const unit of units) await vote(unit, forBoth);
    await graph.database.write((manager) => manager.update(NominationRow, "n-u1", { state: "WITHDRAWN" }));
    expect((await close()).ballot?.results.map(({ nomination }) => nomination)).toMatchObject([
      { state: "WITHDRAWN" },
      { state: "VOTED" },
    ]);
  });
});

describe("the counts of a vote on paper", () => {
  const results = (n1: object, n2: object) => [
    { nominationId: "Nomination:n-u1", ...n1 },
    { nominationId: "Nomination:n-u2", ...n2 },
  ];
  const papers = { issued: 3, returned: 3, invalid: 1 };
  const known = results({ votesFor: 2, votesAgainst: 0 }, { votesFor: 1, votesAgainst: 1 });

  it("are entered, and the shares follow from them", async () => {
    await open({ mode: "PAPER" });
    expect((await close({ papers, results: known })).ballot).toMatchObject({
      ...{ state: "CLOSED", papersIssued: 3, papersReturned: 3, invalidPapers: 1 },
      results: [
        { nomination: { state: "VOTED" }, passed: true },
        { nomination: { state: "PROPOSED" }, passed: false },
      ],
    });
  });

  it("may be unknown of a vote before the records were kept here, which then says what passed", async () => {
    await open({ mode: "PAPER", heldOn: "2021-10-12", voterIds: [] });
    expect(errorsOf(await close({ results: results({ passed: true }, {}) }))).toEqual([
      ["REQUIRED", "results.1.passed"],
    ]);
    expect((await close({ results: results({ passed: true }, { passed: false }) })).ballot).toMatchObject({
      papersIssued: null,
      results: [
        { nomination: { state: "VOTED" }, votesFor: null, passed: true },
        { nomination: { state: "PROPOSED" }, votesFor: null, passed: false },
      ],
    });
  });

  it.each([
    ["REQUIRED", "papers.issued", { results: known }],
    ["REQUIRED", "results.0.votesFor", { papers, results: results({}, {}) }],
    ["REQUIRED", "results", { papers, results: known.slice(1) }],
    ["INVALID_VALUE", "papers.issued", { papers: { ...papers, issued: 4 }, results: known }],
    ["INVALID_VALUE", "papers.invalid", { papers: { ...papers, invalid: -1 }, results: known }],
    ["INVALID_VALUE", "papers.returned", { papers: { ...papers, issued: 2 }, results: known }],
    [
      "INVALID_VALUE",
      "results.0.votesFor",
      { papers, results: results({ votesFor: 2, votesAgainst: 1 }, {}) },
    ],
    ["DUPLICATE", "results.2.nominationId", { papers, results: [...known, ...known.slice(1)] }],
    [
      "NOT_FOUND",
      "results.2.nominationId",
      { papers, results: [...known, { nominationId: "Nomination:n-u3" }] },
    ],
    [
      "NO_QUORUM",
      "ballot.id",
      {
        papers: { issued: 3, returned: 1, invalid: 0 },
        results: results({ votesFor: 1, votesAgainst: 0 }, { votesFor: 1, votesAgainst: 0 }),
      },
    ],
  ])("are refused with %s at %s", async (code, path, more) => {
    await open({ mode: "PAPER" });
    expect(errorsOf(await close(more))).toContainEqual([code, path]);
  });
});
