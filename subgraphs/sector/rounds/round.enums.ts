import { describedEnum } from "../../../platform/graphql/described-enum";

export const RoundKind = describedEnum(
  "RoundKind",
  "What kind of emulation round it is (loại đợt thi đua).",
  {
    PEAK: "A peak round of the year (đợt cao điểm).",
    SHORT_TERM: "A short round (đợt ngắn ngày).",
    AD_HOC: "A round for an urgent task (đợt đột xuất).",
  },
);
