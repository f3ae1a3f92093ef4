import {
  close,
  council,
  errorsOf,
  forBoth,
  head,
  named,
  open,
  openVoting,
  seasonId,
  secretary,
  tellSeason,
  units,
  vote,
  votingGraph,
  write,
} from "./testkit/voting";

beforeEach(openVoting);
afterEach(() => votingGraph().close());

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
    expect(await votingGraph().ask(asked, {}, [])).toEqual({
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
