import { NominationRow } from "../nominations/nomination.entity";
import {
  close,
  council,
  errorsOf,
  forBoth,
  open,
  openVoting,
  secretary,
  units,
  vote,
  votingGraph,
  write,
} from "./testkit/voting";

beforeEach(openVoting);
afterEach(() => votingGraph().close());

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
    expect(await votingGraph().ask(asked, {}, [])).toEqual({
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
      expect(await votingGraph().errorCodes(of(field), {}, [])).toEqual(["UNAUTHENTICATED"]);
      expect(await votingGraph().errorCodes(of(field), {}, ["council-secretary:JUSTICE"])).toEqual([
        "FORBIDDEN",
      ]);
      expect(await votingGraph().errorCodes(of(field), {}, secretary)).toEqual([]);
    }
    const roll = `{ node(id: "BallotSession:b1") { ... on BallotSession { roll { voter { id } } } } }`;
    expect(await votingGraph().ask(roll, {}, [])).toEqual({
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
    await votingGraph().database.write((manager) =>
      manager.update(NominationRow, "n-u1", { state: "WITHDRAWN" }),
    );
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
