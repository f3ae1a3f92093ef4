import { toldDay } from "../../../platform/dates/told-day";
import type { Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { added, changed, type OnRecord, type RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type Reason } from "../../../platform/mutations/reason";
import { subjectIn } from "../../access-policy";
import { codeOf, optionalCodeOf } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { noticeField } from "./notice-field";
import { noticeEntryRecords, publicCommentRecords, publicNoticeRecords } from "./publication.records";
import { texts } from "./publication.texts";
import { RecordCommentInput } from "./record-comment.input";

/** A notice and what was said on it. */
export interface CommentToWrite {
  readonly notice: OnRecord<RecordOfKind<typeof publicNoticeRecords>>;
  /** The code of the nomination that it is on; null for all of the notice. */
  readonly nomination: string | null;
  /** The comment that is to be concluded; null for a new one. */
  readonly comment: OnRecord<RecordOfKind<typeof publicCommentRecords>> | null;
}

export const recordComment = awardsMutation<RecordCommentInput, CommentToWrite>({
  name: "recordComment",
  action: "recordComment",
  says: {
    does: "Keeps a comment on a published nomination, and what was concluded of it (ý kiến, phản ánh).",
    needs: "a notice that has begun",
    then: "the comment is open until it has a conclusion; an open one holds the council's vote",
    errors: ["OUTSIDE_PERIOD", "WRONG_STATE"],
  },
  input: () => RecordCommentInput,
  payload: payload<AwardsContext>("RecordCommentPayload", "What came of a comment (kết quả ghi ý kiến).", {
    notice: noticeField,
  }),
  async read({ noticeId, nominationId, commentId }, records) {
    const missing = (field: string) =>
      new Refused([{ code: "NOT_FOUND", at: ["input", field], text: ofMutations.notFound }]);
    const code = codeOf("PublicNotice", noticeId, ["input", "noticeId"]);
    const notice = await records.find(publicNoticeRecords, code);
    if (!notice) throw missing("noticeId");
    const nomination = optionalCodeOf("Nomination", nominationId, ["input", "nominationId"]);
    if (nomination !== null && !(await records.find(noticeEntryRecords, `${code}-${nomination}`)))
      throw missing("nominationId");
    const comment = commentId == null ? null : await records.find(publicCommentRecords, commentId);
    if (commentId != null && comment?.record.notice !== code) throw missing("commentId");
    return { notice, nomination, comment };
  },
  places: ({ notice }) => [{ lies: subjectIn(notice.record.sector), named: ["input", "noticeId"] }],
  decide(known, input, given) {
    const { notice, nomination, comment } = known;
    const { content, receivedOn, conclusion = null } = input;
    const at = ["input"];
    const code = given.newCode(`${notice.code}-comment`);
    const comes = { code, notice: notice.code, nomination, receivedOn, content: content ?? "", conclusion };
    return {
      changes: comment
        ? [changed(comment, { conclusion }, { at })]
        : [added(publicCommentRecords, comes, { at, fields: { nomination: [...at, "nominationId"] } })],
      reasons: reasonsAgainst(known, input, given),
      result: { notice: notice.code },
    };
  },
});

/** Why a comment is not kept, or not concluded. */
function reasonsAgainst(
  { notice: { record }, nomination, comment }: CommentToWrite,
  { content, conclusion, receivedOn, nominationId }: RecordCommentInput,
  { today }: Pick<Given, "today">,
): readonly Reason[] {
  const reason = (code: string, field: string, text: Reason["text"]): Reason => ({
    ...{ code, at: ["input", field], text },
  });
  if (today < record.startsOn)
    return [reason("WRONG_STATE", "noticeId", texts.notBegun({ day: toldDay(record.startsOn) }))];
  if (comment)
    return reasonsAgainstConclusion(comment.record, { content, conclusion, receivedOn }, reason, {
      isOfOther: nominationId != null && nomination !== comment.record.nomination,
    });
  return [
    ...(content?.trim() ? [] : [reason("REQUIRED", "content", texts.contentNeeded)]),
    ...(receivedOn < record.startsOn
      ? [reason("OUTSIDE_PERIOD", "receivedOn", texts.receivedBefore({ day: toldDay(record.startsOn) }))]
      : []),
    ...(receivedOn > today ? [reason("OUTSIDE_PERIOD", "receivedOn", texts.receivedLater)] : []),
  ];
}

function reasonsAgainstConclusion(
  was: { readonly content: string; readonly receivedOn: string; readonly conclusion: string | null },
  { content, conclusion, receivedOn }: Pick<RecordCommentInput, "content" | "conclusion" | "receivedOn">,
  reason: (code: string, field: string, text: Reason["text"]) => Reason,
  { isOfOther }: { readonly isOfOther: boolean },
): readonly Reason[] {
  const asItCame = (field: string) => [reason("INVALID_VALUE", field, texts.keptAsItCame)];
  return [
    ...(was.conclusion === null ? [] : [reason("WRONG_STATE", "commentId", texts.concludedBefore)]),
    ...(conclusion?.trim() ? [] : [reason("REQUIRED", "conclusion", texts.conclusionNeeded)]),
    ...(content != null && content !== was.content ? asItCame("content") : []),
    ...(receivedOn === was.receivedOn ? [] : asItCame("receivedOn")),
    ...(isOfOther ? asItCame("nominationId") : []),
  ];
}
