import { describedEnum } from "../../../platform/graphql/described-enum";

export const ConferenceKind = describedEnum(
  "ConferenceKind",
  "What a conference was held for (nội dung hội nghị); it may be several things.",
  {
    SUMMARY: "The year is summed up (tổng kết).",
    INTERIM: "The year is reviewed half way (sơ kết).",
    PLEDGE_SIGNING: "The members sign their pledge (ký giao ước).",
    EXEMPLARS: "Exemplary people and units are honoured (điển hình tiên tiến).",
    LAUNCH: "A movement or a year is launched (phát động).",
    HANDOVER: "The old head hands over to the new one (bàn giao).",
    PLANNING: "The next year's work is set (triển khai kế hoạch).",
    BALLOT: "The members vote whom to put forward (bỏ phiếu bình xét).",
    ELECTION: "The next head and deputy are elected (bầu cụm trưởng).",
    CONFERRAL: "Awards are handed over (trao tặng).",
    CONGRESS: "A patriotic emulation congress (đại hội thi đua yêu nước).",
  },
);
