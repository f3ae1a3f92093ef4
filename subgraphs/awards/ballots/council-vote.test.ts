import { NoticeEntryRow } from "../publication/notice-entry.entity";
import { PublicCommentRow } from "../publication/public-comment.entity";
import { PublicNoticeRow } from "../publication/public-notice.entity";
import { PublicationRuleRow } from "../publication/publication-rule.entity";
import {
  council,
  errorsOf,
  flag,
  head,
  named,
  open,
  openVoting,
  secretary,
  votingGraph,
} from "./testkit/voting";

const cited = { sourceCodes: ["S1"], inferred: false, note: null };

beforeEach(async () => {
  await openVoting();
  await votingGraph().put(PublicationRuleRow, [
    { code: "r1", level: "MINISTRY", titleCodes: [flag], workingDays: 5, verified: true, ...cited },
  ]);
});
afterEach(() => votingGraph().close());

/** A notice of the nomination that a council is to vote on, which ends before the vote unless a day is given. */
async function publish(endsOn = "2021-12-31"): Promise<void> {
  const notice = {
    code: "t1",
    sector: "COURT",
    startsOn: "2021-12-01",
    endsOn,
    place: "Trang tin",
    ...cited,
  };
  await votingGraph().put(PublicNoticeRow, [notice]);
  await votingGraph().put(NoticeEntryRow, [{ code: "t1-n-app", noticeCode: "t1", nominationCode: "n-app" }]);
}

const put = (more: object = {}) => open({ ...council, nominations: named("n-app"), ...more }, secretary);
const missingIn = (answer: Awaited<ReturnType<typeof open>>) =>
  answer.userErrors.flatMap(({ missing }) => missing.map(({ code }) => code));

describe("a council's vote", () => {
  it("waits until what its title asks for was published, and for long enough", async () => {
    const before = await put();
    expect([errorsOf(before), missingIn(before)]).toEqual([
      [["REQUIREMENT_MISSING", "nominations.0.id"]],
      ["PUBLISHED"],
    ]);
    await publish("2022-01-31");
    expect(missingIn(await put())).toEqual(["PUBLISHED"]);
  });

  it("is opened once the notice has ended", async () => {
    await publish();
    expect(await put()).toMatchObject({ userErrors: [], ballot: { state: "OPEN" } });
  });

  it("waits for the conclusion of each comment", async () => {
    await publish();
    const comment = { code: "k1", noticeCode: "t1", nominationCode: "n-app", receivedOn: "2021-12-05" };
    await votingGraph().put(PublicCommentRow, [
      { ...comment, content: "Đề nghị xem lại", conclusion: null, ...cited },
    ]);
    expect(missingIn(await put())).toEqual(["COMMENTS_CONCLUDED"]);
  });

  it("on what is long past may be entered without a notice, with a reason", async () => {
    const write = { idempotencyKey: "late", sourceIds: ["SourceDocument:S1"], reason: "Hồ sơ cũ." };
    expect(await put({ write })).toMatchObject({ userErrors: [] });
  });
});

it("nobody withdraws a nomination while it is voted on", async () => {
  expect(await open()).toMatchObject({ userErrors: [] });
  const input = {
    ...{ nominations: named("n-u1"), to: "WITHDRAWN", on: "2022-01-10" },
    write: { idempotencyKey: "w", reason: "Rút.", sourceIds: ["SourceDocument:S1"] },
  };
  interface Answer {
    readonly moveNominations: { readonly userErrors: readonly object[] };
  }
  const { moveNominations } = await votingGraph().ask<Answer>(
    `mutation ($input: MoveNominationsInput!) {
      moveNominations(input: $input) { userErrors { code missing { code } } }
    }`,
    { input },
    head,
  );
  expect(moveNominations.userErrors).toMatchObject([
    { code: "REQUIREMENT_MISSING", missing: [{ code: "NO_OPEN_BALLOT" }] },
  ]);
});
