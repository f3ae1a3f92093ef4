import { describedEnum } from "../../../platform/graphql/described-enum";

export const CheckResult = describedEnum(
  "EligibilityResult",
  "What came of a check against the records (kết quả xét điều kiện).",
  {
    PASS: "The records show that it is met.",
    FAIL: "The records show that it is not met.",
    INSUFFICIENT_DATA: "The records do not say; a missing record is never a failure.",
    NOT_MACHINE_CHECKABLE: "Only people can judge it.",
  },
);

export const RuleCheck = describedEnum(
  "RuleCheck",
  "What a clause of a rule asks for (điều kiện, tiêu chuẩn).",
  {
    RATING: "A rating of the work of a person or a unit (xếp loại).",
    AWARD_STREAK: "A title held in a number of years one after the other (liên tục).",
    AWARD_COUNT: "A title held a number of times.",
    AWARD_HELD: "A title held for the same year.",
    NOMINATED: "A nomination that went through, as by the cluster's vote (suy tôn).",
    INITIATIVE: "A recognised initiative or piece of research (sáng kiến, đề tài).",
    MEMBER_SHARE: "A share of a unit's members with a title or a rating.",
    DISCIPLINE: "Nobody disciplined (kỷ luật).",
    BALLOT_SHARE: "A share of the votes (tỷ lệ phiếu).",
    HUMAN: "What only people can judge.",
  },
);
