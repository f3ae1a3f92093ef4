import { describedEnum } from "../../../platform/graphql/described-enum";

export const TaskKind = describedEnum("TaskKind", "What somebody is waited for (loại việc cần làm).", {
  ADVANCE_SEASON: "A season can be moved on (chuyển bước năm thi đua).",
  REVIEW_SCORECARD: "A member's points wait for their review (thẩm định điểm).",
  SIGN_PLEDGE: "A unit has not signed its cluster's pledge (ký giao ước thi đua).",
  SUBMIT_SELF_SCORE: "A unit has not sent its own points, or got them back (tự chấm điểm).",
});
