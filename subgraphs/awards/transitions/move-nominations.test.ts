import { DossierRequirementRow } from "../dossiers/dossier-requirement.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { NominationState } from "../nominations/nomination.enums";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { putCandidates, seasonId } from "../testkit/candidacies";
import { aNomination } from "../testkit/rows";
import { NominationStepRow } from "./nomination-step.entity";
import { nominationStepBetween } from "./nomination-steps";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openAwardsGraph();
  await putCandidates(graph);
});
afterAll(() => graph.close());

const mutation = `mutation ($input: MoveNominationsInput!) {
  moveNominations(input: $input) {
    nominations { id version state }
    lowered { id version state title { code } nominee { id } ballot { votesFor } }
    userErrors { code path currentVersion missing { code } } warnings { code path }
  }
}`;

interface Moved {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
interface Answer {
  readonly moveNominations: {
    readonly nominations: readonly Moved[];
    readonly lowered: readonly Moved[];
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
    readonly warnings: readonly unknown[];
  };
}

const officer = ["sector-officer:COURT"];
let keys = 0;
const write = (more: object = {}) => ({
  ...{ idempotencyKey: `m${(keys += 1)}`, sourceIds: ["SourceDocument:S1"], reason: "Theo kết luận." },
  ...more,
});
const inputOf = (nominations: readonly object[], to: string, more: object = {}) => ({
  ...{ nominations, to, on: "2022-10-20", write: write() },
  ...(to === "DOWNGRADED" && { lowerTitleCode: "EXCELLENT" }),
  ...more,
});
const move = async (nominations: readonly object[], to: string, more: object = {}, roles = officer) =>
  (await graph.ask<Answer>(mutation, { input: inputOf(nominations, to, more) }, roles)).moveNominations;
const errors = async (...of: Parameters<typeof move>) =>
  (await move(...of)).userErrors.map(({ code, path }) => [code, path.join(".")]);

let codes = 0;
/** Puts a nomination in, and tells how it is named. */
async function nomination(state: string, more: Partial<NominationRow> = {}) {
  codes += 1;
  const recipientId = `CourtUnit:x${codes}`;
  graph.setOwnerTells(recipientId, { code: `x${codes}`, validFrom: null, validTo: null });
  const row = { titleCode: "FLAG", year: 2022, state, recipientId, seasonId };
  await graph.put(NominationRow, [aNomination({ ...row, code: `n${codes}`, ...more })]);
  return { id: `Nomination:n${codes}`, version: 1 };
}
const steps = async (id: string) =>
  (await graph.database.manager().find(NominationStepRow, { order: { ordinal: "ASC" } })).filter(
    ({ nominationCode }) => `Nomination:${nominationCode}` === id,
  );

const states = Object.keys(NominationState);
const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

describe("moving nominations", () => {
  it.each(pairs)("from %s to %s goes by the table, and by no other way", async (from, to) => {
    const one = await nomination(from);
    const step = nominationStepBetween(from, to);
    const answer = await move([one], to);
    const now = await graph.ask<{ node: Moved }>(
      `{ node(id: "${one.id}") { ... on Nomination { state version } } }`,
    );
    if (step?.by !== "moveNominations") {
      expect(answer.userErrors).toMatchObject([
        { code: "WRONG_STATE", path: ["input", "nominations", "0", "id"] },
      ]);
      expect(now.node).toEqual({ state: from, version: 1 });
      return;
    }
    expect(answer).toMatchObject({ nominations: [{ id: one.id, version: 2, state: to }], userErrors: [] });
    expect(await steps(one.id)).toMatchObject([
      {
        ...{ ordinal: 1, fromState: from, toState: to, movedOn: "2022-10-20", reason: "Theo kết luận." },
        ...{ movedBy: "tester", role: "sector-officer:COURT" },
      },
    ]);
  });

  it("moves several or none", async () => {
    const all = [await nomination("SUBMITTED"), await nomination("DECIDED"), await nomination("SUBMITTED")];
    expect(await errors(all, "APPRAISED")).toEqual([["WRONG_STATE", "input.nominations.1.id"]]);
    const [one, , other] = all;
    const answer = await move(
      [one, other].flatMap((each) => each ?? []),
      "APPRAISED",
    );
    expect(answer.nominations.map(({ state }) => state)).toEqual(["APPRAISED", "APPRAISED"]);
  });

  it.each([
    ["APPRAISED", "SUBMITTED"],
    ["RETURNED", "SUBMITTED"],
    ["REJECTED", "PROPOSED"],
    ["WITHDRAWN", "VOTED"],
    ["DOWNGRADED", "APPRAISED"],
  ])("to %s asks for a reason or an opinion", async (to, from) => {
    expect(await errors([await nomination(from)], to, { write: write({ reason: " " }) })).toEqual([
      ["REASON_NEEDED", "input.write.reason"],
    ]);
  });

  it("to SUBMITTED asks for none", async () => {
    const answer = await move([await nomination("VOTED")], "SUBMITTED", { write: write({ reason: null }) });
    expect(answer).toMatchObject({ userErrors: [], nominations: [{ state: "SUBMITTED" }] });
  });

  it("is refused on what was not read as it is, shows it, and writes nothing", async () => {
    const one = await nomination("SUBMITTED");
    await move([one], "RETURNED");
    expect(await move([one], "REJECTED")).toMatchObject({
      userErrors: [{ code: "CONFLICT", path: ["input", "nominations", "0", "version"], currentVersion: 2 }],
    });
    expect(await steps(one.id)).toHaveLength(1);
  });

  it("is not done by whoever submitted, where it is appraised; a return and a new submission count as well", async () => {
    const one = await nomination("VOTED");
    await move([one], "SUBMITTED");
    const path = "input.nominations.0.id";
    expect(await errors([{ ...one, version: 2 }], "APPRAISED")).toEqual([["SAME_PERSON", path]]);
    expect((await move([{ ...one, version: 2 }], "RETURNED")).userErrors).toEqual([]);
    expect(await steps(one.id)).toMatchObject([
      { ordinal: 1, toState: "SUBMITTED" },
      { ordinal: 2, fromState: "SUBMITTED", toState: "RETURNED" },
    ]);
  });

  it("to SUBMITTED needs the documents that the table asks for, which the graph tells of as well", async () => {
    const asked = {
      documentKind: "SUBMISSION",
      titleCodes: ["EXCELLENT"],
      family: null,
      levels: [],
      sector: null,
    };
    const cited = { sourceCodes: ["S1"], inferred: false, note: null, verified: true };
    await graph.put(DossierRequirementRow, [{ code: "q1", ...asked, ...cited }]);
    const one = await nomination("VOTED", { titleCode: "EXCELLENT" });
    expect(await move([one], "SUBMITTED", { write: write({ reason: null }) })).toMatchObject({
      userErrors: [{ code: "REQUIREMENT_MISSING", missing: [{ code: "DOSSIER_COMPLETE" }] }],
    });
    const asking = `{ node(id: "${one.id}") { ... on Nomination { transitions { to allowed missing { code } } } } }`;
    const { node } = await graph.ask<{ node: { transitions: readonly object[] } }>(asking);
    expect(node.transitions).toEqual([
      { to: "SUBMITTED", allowed: false, missing: [{ code: "DOSSIER_COMPLETE" }] },
      { to: "REJECTED", allowed: true, missing: [] },
      { to: "WITHDRAWN", allowed: true, missing: [] },
    ]);
  });

  it("goes from day to day", async () => {
    const one = await nomination("SUBMITTED", { proposedOn: "2022-10-21" });
    expect(await errors([one], "APPRAISED")).toEqual([["INVALID_VALUE", "input.on"]]);
    expect(await errors([one], "APPRAISED", { on: "2022-10-21" })).toEqual([]);
  });

  it("tells of what is not named or is named twice", async () => {
    const one = await nomination("SUBMITTED");
    expect(await errors([], "APPRAISED")).toEqual([["REQUIRED", "input.nominations"]]);
    expect(await errors([one, one], "APPRAISED")).toEqual([["DUPLICATE", "input.nominations.1.id"]]);
    expect(await errors([{ id: "Nomination:none", version: 1 }], "APPRAISED")).toEqual([
      ["NOT_FOUND", "input.nominations.0.id"],
    ]);
  });
});

describe("lowering a nomination", () => {
  it("opens one for the lower title in the state from which it was lowered, without its vote", async () => {
    const one = await nomination("APPRAISED", { votesFor: 9, proposedOn: "2022-10-01" });
    const { lowered, userErrors } = await move([one], "DOWNGRADED");
    expect(userErrors).toEqual([]);
    expect(lowered).toMatchObject([
      {
        version: 1,
        state: "APPRAISED",
        title: { code: "EXCELLENT" },
        nominee: { id: expect.stringMatching(/^CourtUnit:x/) as string },
        ballot: null,
      },
    ]);
    const id = lowered[0]?.id ?? "";
    expect(await steps(id)).toMatchObject([{ ordinal: 1, fromState: null, toState: "APPRAISED" }]);
    const row = await graph.database
      .manager()
      .findOneBy(NominationRow, { code: id.slice("Nomination:".length) });
    expect(row).toMatchObject({ loweredFromCode: one.id.slice("Nomination:".length), steps: 1 });
  });

  it.each([
    ["no title is named", { lowerTitleCode: null }, "REQUIRED"],
    ["the title is not there", { lowerTitleCode: "NONE" }, "NOT_FOUND"],
    ["it is not lower", { lowerTitleCode: "FLAG" }, "TITLE_NOT_USABLE"],
    ["it is for people", { lowerTitleCode: "LOW_FIGHTER" }, "TITLE_NOT_USABLE"],
  ])("is refused where %s", async (_why, more, code) => {
    const one = await nomination("SUBMITTED");
    expect(await errors([one], "DOWNGRADED", more)).toEqual([[code, "input.lowerTitleCode"]]);
  });

  it("is refused where the lower title is proposed already, and where nothing is lowered", async () => {
    const recipientId = "CourtUnit:u1";
    await nomination("PROPOSED", { titleCode: "EXCELLENT", recipientId });
    const one = await nomination("SUBMITTED", { recipientId });
    expect(await errors([one], "DOWNGRADED")).toEqual([["TITLE_NOT_USABLE", "input.lowerTitleCode"]]);
    expect(await errors([one], "APPRAISED", { lowerTitleCode: "EXCELLENT" })).toEqual([
      ["INVALID_VALUE", "input.lowerTitleCode"],
    ]);
  });
});

describe("who moves nominations", () => {
  it.each([
    ["SUBMITTED", "VOTED", ["unit-officer:COURT/u1", "cluster-head:COURT/c1"]],
    ["WITHDRAWN", "VOTED", ["unit-officer:COURT/u1", "cluster-head:COURT/c1"]],
    ["APPRAISED", "SUBMITTED", ["council-secretary:COURT"]],
    ["REJECTED", "VOTED", ["council-secretary:COURT"]],
  ])("to %s", async (to, from, allowed) => {
    const dry = () => write({ dryRun: true });
    const ofU1 = { recipientId: "CourtUnit:u1" };
    for (const role of [...allowed, "sector-officer:COURT"])
      expect([role, await errors([await nomination(from, ofU1)], to, { write: dry() }, [role])]).toEqual([
        role,
        [],
      ]);
    const all = ["unit-officer:COURT/u1", "cluster-head:COURT/c1", "council-secretary:COURT"];
    const others = all.filter((role) => !allowed.includes(role));
    for (const role of [...others, "unit-officer:COURT/u2", "sector-officer:JUSTICE"]) {
      const input = inputOf([await nomination(from, ofU1)], to);
      expect([role, await graph.errorCodes(mutation, { input }, [role])]).toEqual([role, ["FORBIDDEN"]]);
    }
  });

  it("are officers of the unit at which a nominee has a post, too", async () => {
    const person = {
      recipientId: "Person:p1",
      recipientKind: "INDIVIDUAL",
      titleCode: "FIGHTER",
      seasonId: null,
    };
    const one = await nomination("PROPOSED", person);
    expect(await errors([one], "WITHDRAWN", {}, ["unit-officer:COURT/u1"])).toEqual([]);
  });
});
