import { awardsReadModels } from "../features";
import { NominationRow } from "../nominations/nomination.entity";
import type { AwardsGraph } from "../testkit/awards-graph";
import { NominationStepRow } from "../transitions/nomination-step.entity";
import {
  chief,
  faults,
  issue as issueIn,
  issueMutation,
  numbered,
  of,
  openDecisionsGraph,
  warned,
  type Values,
} from "./testkit/decisions-graph";

let graph: AwardsGraph;
beforeAll(async () => {
  graph = await openDecisionsGraph();
});
afterAll(() => graph.close());
const issue = (...[grants, more]: [grants: readonly Values[], more?: Parameters<typeof issueIn>[2]]) =>
  issueIn(graph, grants, more);

describe("a decision", () => {
  it("gives awards of nominations, with names and posts as they stand on its day", async () => {
    const grants = [
      { ...of("flag"), registerNumber: "01" },
      { ...of("post"), registerNumber: "02", code: "viet-2021" },
      { ...of("cert"), registerNumber: "03", reason: "Thành tích đột xuất" },
    ];
    const decision = { number: "5/QĐ-TANDTC", code: "d5", subject: "Tặng thưởng", signerId: "Person:viet" };
    const answer = await issue(grants, { decision });
    expect(answer).toMatchObject({
      decision: {
        ...{ code: "Decision:d5", number: "5/QĐ-TANDTC", signedOn: "2022-01-10", kind: "DECISION" },
        ...{ subject: "Tặng thưởng", issuedBy: chief, signer: { fullName: "Trần Quốc Việt" }, version: 1 },
      },
      awards: [
        {
          ...{ recipientName: "Vụ u1", recipientPosition: null, registerNumber: "01", status: "GRANTED" },
          ...{
            authority: chief,
            reason: "Thành tích flag",
            nomination: { id: "Nomination:flag", state: "DECIDED" },
          },
        },
        {
          ...{ id: "Award:viet-2021", recipientName: "Trần Quốc Việt", recipientPosition: "Chánh án" },
          recipientPostLevel: "DEPARTMENT",
        },
        { recipientName: "Vụ u6", commendationType: "MERIT", reason: "Thành tích đột xuất" },
      ],
      ...{ userErrors: [], warnings: [], changeId: expect.any(String) as string },
    });
    const steps = await graph.database.manager().findBy(NominationStepRow, { nominationCode: "flag" });
    expect(steps).toMatchObject([
      { fromState: "COUNCIL_APPROVED", toState: "DECIDED", movedOn: "2022-01-10" },
    ]);
  });

  it("takes the name that a unit bore on its day, or the one that the certificate has", async () => {
    const grants = [
      { recipientId: "CourtUnit:u1", titleCode: "CERTIFICATE", registerNumber: "1", reason: "Một" },
      {
        ...{ recipientId: "CourtUnit:u2", titleCode: "CERTIFICATE", registerNumber: "2", reason: "Hai" },
        recipientName: "Vụ Hai",
      },
    ];
    const { awards, userErrors } = await issue(grants, { decision: { signedOn: "2021-11-01" } });
    expect({ awards, userErrors }).toMatchObject({
      awards: [{ recipientName: "Vụ Tổ chức" }, { recipientName: "Vụ Hai" }],
      userErrors: [],
    });
  });

  it("that gives nothing names leaders or orders something else, with what is known of it", async () => {
    const decision = { number: null, signedOn: null, issuedBy: "Bộ Tư pháp", kind: "PLAN", code: "plain" };
    const roles = ["sector-officer:COURT"];
    expect(await issue([], { decision, roles })).toMatchObject({
      decision: { code: "Decision:plain", number: null, signedOn: null, kind: "PLAN" },
      ...{ awards: [], userErrors: [], warnings: [] },
    });
    expect(await issue([], { decision: { ...decision, code: null }, roles })).toMatchObject({
      userErrors: [],
    });
  });

  it("checks all and writes nothing in a dry run", async () => {
    const answer = await issue([of("second")], { write: { dryRun: true } });
    expect(answer).toMatchObject({ changeId: null, decision: null, awards: [], userErrors: [] });
    expect(warned(answer)).toEqual([["DATA_MISSING", "input.grants.0.registerNumber"]]);
    const nomination = await graph.database.manager().findOneByOrFail(NominationRow, { code: "second" });
    expect(nomination.state).toBe("COUNCIL_APPROVED");
  });

  it("gives what is not approved for a reason alone", async () => {
    expect(faults(await issue([of("early")]))).toEqual([["REASON_NEEDED", "input.write.reason"]]);
    const given = await issue([of("early")], { write: { reason: "Khen thưởng đột xuất.", dryRun: true } });
    expect(faults(given)).toEqual([]);
  });
});

describe("a decision warns", () => {
  it("of what certificates need, once of each thing", async () => {
    const named = { titleCode: "CERTIFICATE", recipientKind: "INDIVIDUAL" };
    const grants = [
      { ...named, recipientName: "Lê Văn A", registerNumber: "90" },
      { ...named, recipientName: "Lê Văn B" },
    ];
    const answer = await issue(grants, { decision: { number: null }, write: { dryRun: true } });
    expect(faults(answer)).toEqual([]);
    expect(warned(answer)).toEqual([
      ["DATA_MISSING", "input.decision"],
      ["DATA_MISSING", "input.grants.0.recipientPosition"],
      ["DATA_MISSING", "input.grants.0.reason"],
      ["DATA_MISSING", "input.grants.1.registerNumber"],
    ]);
  });

  it("of another award of the year for the same, and of who decides where that was not seen or is not known", async () => {
    const same = {
      ...{ recipientId: "CourtUnit:u4", titleCode: "CERTIFICATE", registerNumber: "91" },
      reason: "thành tích chung",
    };
    expect(warned(await issue([same], { write: { dryRun: true } }))).toEqual([
      ["DUPLICATE_ACHIEVEMENT", "input.grants.0.reason"],
    ]);
    const local = {
      ...{ titleCode: "LOCAL", recipientName: "Lê Văn C", recipientKind: "INDIVIDUAL", reason: "Tốt" },
      ...{ recipientPosition: "Thư ký", registerNumber: "92" },
    };
    const unknown = { ...local, titleCode: "NOBODY", recipientKind: "COLLECTIVE" };
    const answer = await issue([local, unknown], {
      decision: { issuedBy: "Chánh án Tòa án nhân dân tỉnh A" },
      write: { dryRun: true },
    });
    expect(faults(answer)).toEqual([]);
    expect(warned(answer)).toEqual([
      ["UNVERIFIED_RULE", "input.grants.0.titleCode"],
      ["DATA_MISSING", "input.grants.1.titleCode"],
    ]);
  });
});

describe("what follows from decisions", () => {
  it("is right: counts, search words, what is folded", async () => {
    for (const model of awardsReadModels)
      expect([model.name, await model.differences(graph.database.manager())]).toEqual([model.name, []]);
    const search = `{ awards(filter: { search: "Tran Quoc" }) { nodes { id } } }`;
    expect(await graph.ask(search)).toEqual({ awards: { nodes: [{ id: "Award:viet-2021" }] } });
  });

  it("is asked of sectors that answer, or nothing is written", async () => {
    graph.setOwnersAnswer(false);
    const input = {
      ...{ year: 2021, sector: "COURT", grants: [of("second")] },
      decision: { issuedBy: chief, number: numbered(), signedOn: "2022-01-10" },
      write: { idempotencyKey: "unanswered" },
    };
    expect(await graph.errorCodes(issueMutation, { input }, ["administrator"])).toEqual([
      "SUBGRAPH_UNAVAILABLE",
    ]);
    graph.setOwnersAnswer(true);
  });
});
