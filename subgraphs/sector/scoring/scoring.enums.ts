import { describedEnum } from "../../../platform/graphql/described-enum";

export const ScorecardState = describedEnum(
  "ScorecardState",
  "How far a scorecard has come (tình trạng phiếu chấm điểm).",
  {
    DRAFT: "The unit still works on it (đang tự chấm).",
    SUBMITTED: "It waits for the review (chờ thẩm định).",
    RETURNED: "It was sent back to the unit (trả lại).",
    REVIEWED: "The review is done (đã thẩm định).",
  },
);

export const ScorecardOutcome = describedEnum(
  "ScorecardOutcome",
  "What the review makes of a scorecard (kết quả thẩm định).",
  {
    CONFIRM: "The points stand as reviewed (xác nhận).",
    RETURN: "The unit is to work on it again (trả lại).",
  },
);
