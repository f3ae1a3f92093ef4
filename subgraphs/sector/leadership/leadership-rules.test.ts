import {
  reasonsAgainstTerms,
  roleOf,
  warningsOfTerms,
  type LeadershipFacts,
  type Term,
} from "./leadership-rules";

const unit = (code: string) => ({ code, name: code.toUpperCase() });
const head: Term = {
  ...{ code: null, role: "HEAD", basis: "APPOINTED", unit: unit("u1"), person: null, decision: "d1" },
};
const deputy: Term = { ...head, role: "DEPUTY", unit: unit("u2") };
const elected: Term = { ...head, basis: "ELECTED", decision: null };
const facts: LeadershipFacts = {
  ...{ state: "PLANNED", cluster: "c1", members: new Set(["u1", "u2"]), conference: null },
  leadership: ["APPOINTED", "ELECTED"],
};
const election = { kinds: ["SUMMARY", "ELECTION"], cluster: "c1" };

describe("leaders of a season", () => {
  it.each([
    ["a head and a deputy by a decision", [head, deputy], {}, []],
    [
      "terms of which no unit is named",
      [
        { ...head, unit: null },
        { ...deputy, unit: null },
      ],
      {},
      [],
    ],
    [
      "a head of whom nobody says how it came to the role",
      [{ ...head, basis: "UNKNOWN", decision: null }],
      {},
      [],
    ],
    ["who was elected at a conference of the cluster", [elected], { conference: election }, []],
    ["nobody", [], {}, []],
    ["units of a season without members on record", [head], { members: new Set<string>() }, []],
    ["two heads", [head, { ...deputy, role: "HEAD" }], {}, [["DUPLICATE", "terms.1.role"]]],
    ["a unit twice", [head, { ...head, role: "DEPUTY" }], {}, [["DUPLICATE", "terms.1.unitId"]]],
    ["a unit that is no member", [{ ...head, unit: unit("u9") }], {}, [["NOT_A_MEMBER", "terms.0.unitId"]]],
    [
      "an appointment without a decision",
      [head, { ...deputy, decision: null }],
      {},
      [["REQUIREMENT_MISSING", "terms.1.decisionId", "APPOINTMENT_DECISION"]],
    ],
    [
      "an election without a conference",
      [elected],
      {},
      [["REQUIREMENT_MISSING", "conferenceCode", "ELECTION_CONFERENCE"]],
    ],
    [
      "an election at a conference that held none",
      [elected],
      { conference: { ...election, kinds: ["SUMMARY"] } },
      [["REQUIREMENT_MISSING", "conferenceCode", "ELECTION_CONFERENCE"]],
    ],
    [
      "an election at another cluster's conference",
      [elected],
      { conference: { ...election, cluster: "c2" } },
      [["REQUIREMENT_MISSING", "conferenceCode", "ELECTION_CONFERENCE"]],
    ],
    [
      "an election in a sector that appoints",
      [elected],
      { leadership: ["APPOINTED"] as const },
      [["INVALID_VALUE", "terms.0.basis"]],
    ],
    [
      "an appointment in a sector that elects",
      [head],
      { leadership: ["ELECTED"] as const },
      [["INVALID_VALUE", "terms.0.basis"]],
    ],
    ["those of a season that is closed", [head], { state: "CLOSED" }, [["WRONG_STATE", "season"]]],
  ])("are held against the rules: %s", (_what, terms, of, expected) => {
    const reasons = reasonsAgainstTerms(terms, { ...facts, ...of });
    const told = reasons.map(({ code, at, missing }) => [
      ...[code, at.slice(1).join(".")],
      ...(missing ?? []).map((one) => one.code),
    ]);
    expect(told).toEqual(expected);
  });

  it.each([
    ["nothing", [head, deputy], ["u1", "u2"], []],
    ["a unit", [{ ...head, unit: null }], ["u1"], ["terms.0.unitId"]],
    ["how it came to the role", [{ ...head, basis: "UNKNOWN" }], ["u1"], ["terms.0.basis"]],
    ["who the members are", [head, deputy], [], ["terms.0.unitId", "terms.1.unitId"]],
    ["the head", [deputy], ["u2"], ["terms"]],
  ])("are taken with a warning where the records lack %s", (_what, terms, members, places) => {
    const warnings = warningsOfTerms(terms, { members: new Set(members) });
    expect(warnings.map(({ code, at }) => [code, at.slice(1).join(".")])).toEqual(
      places.map((place) => ["DATA_MISSING", place]),
    );
  });

  it("give members their roles", () => {
    expect(["u1", "u2", "u3"].map((code) => roleOf(code, [head, deputy]))).toEqual([
      "HEAD",
      "DEPUTY",
      "MEMBER",
    ]);
  });
});
