import { describedEnum } from "../../../platform/graphql/described-enum";

export const CheckResult = describedEnum(
  "EligibilityResult",
  "What came of a check against the records (kết quả xét điều kiện).",
  {
    PASS: "The records show that it is met (đạt).",
    FAIL: "The records show that it is not met (không đạt).",
    INSUFFICIENT_DATA: "The records do not say; a missing record is never a failure (chưa đủ dữ liệu).",
    NOT_MACHINE_CHECKABLE: "Only people can judge it (cần người xem xét).",
  },
);

export const RuleCheck = describedEnum(
  "RuleCheck",
  "What a clause of a rule asks for (điều kiện, tiêu chuẩn).",
  {
    RATING: "A rating of the work of a person or a unit (xếp loại).",
    AWARD_STREAK: "A title held in a number of years one after the other (nhiều năm liên tục).",
    AWARD_COUNT: "A title held a number of times (số lần được tặng).",
    AWARD_HELD: "A title held for the same year (danh hiệu trong năm).",
    NOMINATED: "A nomination that went through, as by the cluster's vote (suy tôn).",
    INITIATIVE: "A recognised initiative or piece of research (sáng kiến, đề tài).",
    MEMBER_SHARE: "A share of a unit's members with a title or a rating (tỷ lệ cá nhân).",
    DISCIPLINE: "Nobody disciplined (kỷ luật).",
    BALLOT_SHARE: "A share of the votes (tỷ lệ phiếu).",
    HUMAN: "What only people can judge (người xem xét).",
  },
);
