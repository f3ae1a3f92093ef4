import type { AwardsGraph } from "../testkit/awards-graph";
import { faults, issue as issueIn, of, openDecisionsGraph, type Values } from "./testkit/decisions-graph";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openDecisionsGraph();
});
afterAll(() => graph.close());
const issue = (...[grants, more]: [grants: readonly Values[], more?: Parameters<typeof issueIn>[2]]) =>
  issueIn(graph, grants, more);

describe("a decision is refused, at its place,", () => {
  const named = { titleCode: "CERTIFICATE", recipientName: "Đội A", recipientKind: "COLLECTIVE" };
  it.each<readonly [string, readonly Values[], Values, readonly (readonly [string, string])[]]>([
    [
      "with a number of the issuer's year",
      [],
      { number: " 1/qđ-tandtc", signedOn: "2021-12-31" },
      [["ALREADY_EXISTS", "input.decision.number"]],
    ],
    ["with a code that is taken", [], { code: "old" }, [["ALREADY_EXISTS", "input.decision.code"]]],
    [
      "signed on a day to come",
      [],
      { signedOn: "2090-01-01" },
      [["OUTSIDE_PERIOD", "input.decision.signedOn"]],
    ],
    [
      "signed before the vote",
      [of("second")],
      { signedOn: "2021-11-30" },
      [["OUTSIDE_PERIOD", "input.decision.signedOn"]],
    ],
    [
      "by a signer who is not on record",
      [],
      { signerId: "Person:nobody" },
      [["NOT_FOUND", "input.decision.signerId"]],
    ],
    ["without an issuer", [], { issuedBy: " " }, [["REQUIRED", "input.decision.issuedBy"]]],
    [
      "of a nomination and a recipient",
      [{ ...of("second"), recipientId: "CourtUnit:u2" }],
      {},
      [["EXACTLY_ONE", "input.grants.0.nomination"]],
    ],
    ["of nobody", [{ titleCode: "FLAG" }], {}, [["EXACTLY_ONE", "input.grants.0.nomination"]]],
    ["without a title", [{ recipientId: "CourtUnit:u2" }], {}, [["REQUIRED", "input.grants.0.titleCode"]]],
    [
      "with a name of which it is not said what it is",
      [{ ...named, recipientKind: null }],
      {},
      [["REQUIRED", "input.grants.0.recipientKind"]],
    ],
    [
      "of a title that is not there",
      [{ ...named, titleCode: "NONE" }],
      {},
      [["NOT_FOUND", "input.grants.0.titleCode"]],
    ],
    [
      "to a unit that is not there",
      [{ recipientId: "CourtUnit:none", titleCode: "FLAG" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    [
      "to what is no id",
      [{ recipientId: "none", titleCode: "FLAG" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    [
      "to a person whose being on record is another sector's",
      [{ recipientId: "Person:ha", titleCode: "CERTIFICATE" }],
      {},
      [["NOT_FOUND", "input.grants.0.recipientId"]],
    ],
    ["of a nomination that is not there", [of("none")], {}, [["NOT_FOUND", "input.grants.0.nomination.id"]]],
    ["of another sector's nomination", [of("other")], {}, [["NOT_FOUND", "input.grants.0.nomination.id"]]],
    [
      "of a nomination that has changed",
      [of("second", 3)],
      {},
      [["CONFLICT", "input.grants.0.nomination.version"]],
    ],
    ["of a nomination that is decided", [of("done")], {}, [["WRONG_STATE", "input.grants.0.nomination.id"]]],
    ["of a nomination that has ended", [of("gone")], {}, [["WRONG_STATE", "input.grants.0.nomination.id"]]],
    [
      "of a nomination of another year",
      [of("again")],
      {},
      [["INVALID_VALUE", "input.grants.0.nomination.id"]],
    ],
    [
      "with another title than the nomination's",
      [{ ...of("second"), titleCode: "FIGHTER" }],
      {},
      [["INVALID_VALUE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title that others decide on",
      [{ recipientId: "CourtUnit:u2", titleCode: "GOVERNMENT" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of another sector's title",
      [{ recipientId: "CourtUnit:u2", titleCode: "MINISTER" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title for others",
      [{ recipientId: "CourtUnit:u2", titleCode: "FIGHTER" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of a title of another time",
      [{ recipientId: "CourtUnit:u2", titleCode: "PAST" }],
      {},
      [["TITLE_NOT_USABLE", "input.grants.0.titleCode"]],
    ],
    [
      "of what was revoked",
      [{ recipientId: "CourtUnit:u7", titleCode: "FLAG" }],
      {},
      [["REVOKED_BEFORE", "input.grants.0.recipientId"]],
    ],
    [
      "of what was given",
      [{ recipientId: "CourtUnit:u4", titleCode: "FLAG" }],
      {},
      [["ALREADY_EXISTS", "input.grants.0.recipientId"]],
    ],
    [
      "of the same twice",
      [of("second"), { recipientId: "CourtUnit:u2", titleCode: "FLAG" }],
      {},
      [["DUPLICATE", "input.grants.1.recipientId"]],
    ],
    [
      "with a register number of another award",
      [{ ...of("second"), registerNumber: "12" }],
      {},
      [["ALREADY_EXISTS", "input.grants.0.registerNumber"]],
    ],
    [
      "with one register number for two",
      [
        { ...named, registerNumber: "70" },
        { ...named, recipientName: "Đội B", registerNumber: "70" },
      ],
      {},
      [["ALREADY_EXISTS", "input.grants.1.registerNumber"]],
    ],
    [
      "with awards of one code",
      [
        { ...named, code: "one" },
        { ...named, recipientName: "Đội B", code: "one" },
      ],
      {},
      [["DUPLICATE", "input.grants.1.code"]],
    ],
  ])("%s", async (_, grants, decision, expected) => {
    const answer = await issue(grants, { decision });
    expect(faults(answer)).toEqual(expected);
    expect(answer).toMatchObject({ changeId: null, decision: null, awards: [] });
  });

  it("for all that stands in its way at once", async () => {
    const answer = await issue([of("done"), { titleCode: "FLAG" }], { decision: { signedOn: "2090-01-01" } });
    expect(faults(answer).map(([code]) => code)).toEqual(["OUTSIDE_PERIOD", "WRONG_STATE", "EXACTLY_ONE"]);
  });

  it("with a key that was used for something else", async () => {
    const write = { idempotencyKey: "same" };
    expect(faults(await issue([], { write, decision: { number: "901/QĐ" } }))).toEqual([]);
    expect(faults(await issue([], { write, decision: { number: "902/QĐ" } }))).toEqual([
      ["KEY_REUSED", "input.write.idempotencyKey"],
    ]);
  });
});
