import { HolidayRow } from "../calendar/holiday.entity";
import { SourceDocumentRow } from "../documents/source-document.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aNomination, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";
import { PublicationRuleRow } from "./publication-rule.entity";
import { PublicNoticeRow } from "./public-notice.entity";

let graph: AwardsGraph;
const cited = { sourceCodes: ["S1"], inferred: false, note: null };
beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(SourceDocumentRow, [{ code: "S1", title: "Thông báo" }]);
  await graph.put(AwardTitleRow, [aTitle({ code: "T", level: "GOVERNMENT" }), aTitle({ code: "M" })]);
  const rule = { level: "GOVERNMENT", titleCodes: [], sector: null, ...cited };
  await graph.put(PublicationRuleRow, [
    { ...rule, code: "r1", workingDays: 10, validFrom: "2024-01-01", legalBasis: "Điều 46", verified: true },
    { ...rule, code: "r2", workingDays: 5, validTo: "2023-12-31", legalBasis: "Điều 45", verified: false },
  ]);
  const holiday = { kind: "OFF", verified: true, ...cited };
  await graph.put(HolidayRow, [
    ...["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"].map((code) => ({
      ...{ ...holiday, code, year: 2024, name: "Tết Nguyên đán" },
    })),
    { ...holiday, code: "2023-01-01", year: 2023, name: "Tết Dương lịch" },
  ]);
  const ofUnit = { recipientId: "CourtUnit:u1", state: "APPRAISED", proposedOn: "2023-12-01" };
  await graph.put(NominationRow, [
    aNomination({ ...ofUnit, code: "a", titleCode: "T" }),
    aNomination({ ...ofUnit, code: "b", titleCode: "M" }),
    aNomination({ ...ofUnit, code: "early", titleCode: "T", proposedOn: "2022-12-01" }),
    aNomination({ ...ofUnit, code: "submitted", titleCode: "T", state: "SUBMITTED" }),
  ]);
  await graph.put(PublicNoticeRow, [
    { code: "later", sector: "COURT", startsOn: "2999-01-01", endsOn: "2999-02-01", place: "…", ...cited },
  ]);
});
afterAll(() => graph.close());

const secretary = ["council-secretary:COURT"];
const named = (...codes: string[]) => codes.map((code) => ({ id: `Nomination:${code}`, version: 1 }));
let keys = 0;
const write = () => ({ idempotencyKey: `k${(keys += 1)}`, sourceIds: ["SourceDocument:S1"] });
const notice = `notice { id from to where workingDays nominations { id }
  comments { id content conclusion receivedOn nomination { id } } }`;

interface Payload {
  readonly notice: {
    readonly id: string;
    readonly workingDays: number;
    readonly comments: readonly { readonly id: string }[];
  } | null;
  readonly userErrors: readonly object[];
  readonly warnings: readonly object[];
}
async function run(name: string, input: object, roles: readonly string[]): Promise<Payload> {
  const type = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}Input`;
  const operation = `mutation ($input: ${type}!) { ${name}(input: $input) {
    ${notice} userErrors { code path } warnings { code path message } } }`;
  const answer = await graph.ask<Record<string, Payload>>(operation, { input }, roles);
  return answer[name] as Payload;
}
const publish = (input: object, roles = secretary) =>
  run(
    "publishNominations",
    { from: "2024-03-04", to: "2024-03-15", where: "Cổng thông tin", write: write(), ...input },
    roles,
  );
const comment = (input: object, roles = secretary) =>
  run("recordComment", { receivedOn: "2024-03-06", write: write(), ...input }, roles);

describe("publishing nominations", () => {
  it("makes a notice, which is found by its id", async () => {
    const answer = await publish({ code: "n1", nominations: named("a", "b") });
    expect(answer).toMatchObject({
      notice: {
        ...{ id: "PublicNotice:n1", from: "2024-03-04", to: "2024-03-15", where: "Cổng thông tin" },
        ...{ workingDays: 10, comments: [] },
        nominations: [{ id: "Nomination:a" }, { id: "Nomination:b" }],
      },
      userErrors: [],
      warnings: [],
    });
    const ask = `{ node(id: "PublicNotice:n1") { id ... on PublicNotice { workingDays } } }`;
    expect(await graph.ask(ask, {}, [])).toEqual({ node: { id: "PublicNotice:n1", workingDays: 10 } });
  });

  it("warns where it runs for fewer working days than asked for, which Tết is none of", async () => {
    const answer = await publish({ nominations: named("a"), from: "2024-02-05", to: "2024-02-18" });
    expect(answer).toMatchObject({ notice: { workingDays: 5 }, userErrors: [] });
    expect(answer.warnings).toEqual([
      {
        code: "PUBLISHED_TOO_SHORT",
        path: ["input", "to"],
        message: "Thời gian công khai là 5 ngày làm việc, trong khi phải đủ 10 ngày làm việc (theo Điều 46).",
      },
    ]);
    expect((await publish({ nominations: named("b"), to: "2024-03-04" })).warnings).toEqual([]);
  });

  it("warns where the rule's text was not seen, and where days off are not certain", async () => {
    const old = { nominations: named("early"), from: "2023-03-06", to: "2023-03-10" };
    expect((await publish(old)).warnings).toMatchObject([{ code: "UNVERIFIED_RULE" }]);
    const unknown = { nominations: named("a"), from: "2025-03-03", to: "2025-03-14" };
    expect((await publish(unknown)).warnings).toMatchObject([{ code: "UNVERIFIED_RULE" }]);
  });

  it.each([
    ["none", { nominations: [] }, "REQUIRED", ["nominations"]],
    ["one that is not there", { nominations: named("none") }, "NOT_FOUND", ["nominations", "0", "id"]],
    ["one not appraised", { nominations: named("submitted") }, "WRONG_STATE", ["nominations", "0", "id"]],
    [
      "one that was changed since",
      { nominations: [{ id: "Nomination:a", version: 7 }] },
      "CONFLICT",
      ["nominations", "0", "version"],
    ],
    ["one twice", { nominations: named("a", "a") }, "DUPLICATE", ["nominations", "1", "id"]],
    ["a last day before the first", { to: "2024-03-03" }, "OUTSIDE_PERIOD", ["to"]],
    ["a first day before the nomination", { from: "2023-11-30" }, "OUTSIDE_PERIOD", ["from"]],
    ["a code that is taken", { code: "later" }, "ALREADY_EXISTS", ["code"]],
    ["no place", { where: " " }, "REQUIRED", ["where"]],
  ])("is told of %s", async (_, input, code, path) => {
    const { userErrors } = await publish({ nominations: named("a"), ...input });
    expect(userErrors).toContainEqual({ code, path: ["input", ...path] });
  });
});

describe("comments on a notice", () => {
  const noticeId = "PublicNotice:n1";
  it("are open until they have a conclusion, and only those who decide read them", async () => {
    const said = { content: "Đề nghị xem lại số liệu.", nominationId: "Nomination:a" };
    const first = await comment({ noticeId, ...said });
    expect(first).toMatchObject({
      userErrors: [],
      notice: {
        comments: [{ ...{ content: said.content, conclusion: null }, nomination: { id: "Nomination:a" } }],
      },
    });
    const commentId = first.notice?.comments[0]?.id;
    const concluded = await comment({ noticeId, commentId, conclusion: "Đã kiểm tra, số liệu đúng." });
    expect(concluded.notice?.comments).toMatchObject([{ conclusion: "Đã kiểm tra, số liệu đúng." }]);
    const ask = `{ node(id: "${noticeId}") { ... on PublicNotice { comments { id } } } }`;
    for (const roles of [
      [],
      ["cluster-head:COURT/c1"],
      ["unit-officer:COURT/u1"],
      ["sector-officer:JUSTICE"],
    ])
      expect(await graph.ask(ask, {}, roles)).toEqual({ node: { comments: [] } });
    for (const roles of [secretary, ["sector-officer:COURT"], ["auditor"]])
      expect(await graph.ask(ask, {}, roles)).toEqual({ node: { comments: [{ id: commentId }] } });
    const again = { noticeId, commentId, conclusion: "Khác.", content: "Khác", receivedOn: "2024-03-07" };
    expect((await comment({ ...again, nominationId: "Nomination:b" })).userErrors).toEqual([
      { code: "WRONG_STATE", path: ["input", "commentId"] },
      { code: "INVALID_VALUE", path: ["input", "content"] },
      { code: "INVALID_VALUE", path: ["input", "receivedOn"] },
      { code: "INVALID_VALUE", path: ["input", "nominationId"] },
    ]);
  });

  it("are not concluded without saying how", async () => {
    const { notice: made } = await comment({ noticeId, content: "Ý kiến chung." });
    const commentId = made?.comments.at(-1)?.id;
    expect((await comment({ noticeId, commentId, conclusion: " " })).userErrors).toContainEqual({
      ...{ code: "REQUIRED", path: ["input", "conclusion"] },
    });
  });

  it.each([
    ["no content", { content: " " }, "REQUIRED", "content"],
    ["a day before the notice", { receivedOn: "2024-03-03" }, "OUTSIDE_PERIOD", "receivedOn"],
    ["a day to come", { receivedOn: "2999-01-01" }, "OUTSIDE_PERIOD", "receivedOn"],
    ["a notice that is to come", { noticeId: "PublicNotice:later" }, "WRONG_STATE", "noticeId"],
    ["a notice that is not there", { noticeId: "PublicNotice:none" }, "NOT_FOUND", "noticeId"],
    ["a nomination of no such notice", { nominationId: "Nomination:early" }, "NOT_FOUND", "nominationId"],
    ["a comment that is not there", { commentId: "none" }, "NOT_FOUND", "commentId"],
  ])("are told of %s", async (_, input, code, field) => {
    const { userErrors } = await comment({ noticeId, content: "Ý kiến.", ...input });
    expect(userErrors).toContainEqual({ code, path: ["input", field] });
  });

  it("of another sector's notice are as if it were not there", async () => {
    const { userErrors } = await comment({ noticeId, content: "Ý kiến." }, ["council-secretary:JUSTICE"]);
    expect(userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "noticeId"] }]);
  });
});
