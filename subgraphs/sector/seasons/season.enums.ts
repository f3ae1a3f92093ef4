import { describedEnum } from "../../../platform/graphql/described-enum";

export const SeasonState = describedEnum(
  "SeasonState",
  "How far a cluster's emulation year has come (tiến độ năm thi đua).",
  {
    PLANNED: "The plan of the year is made (xây dựng kế hoạch).",
    LAUNCHED: "The year's movement is launched (phát động).",
    REGISTRATION: "Units and people register the titles they aim at (đăng ký thi đua).",
    PLEDGED: "The members have signed their pledge (ký giao ước).",
    UNDER_WAY: "The year's rounds run (các đợt thi đua).",
    SCORING: "Units score themselves and are reviewed (chấm điểm).",
    CONFERENCE: "The summary conference is held (hội nghị tổng kết).",
    BALLOT: "The members have voted whom to put forward (bình xét, suy tôn).",
    CLOSED: "The year is closed and handed over (kết thúc, bàn giao).",
  },
);

export const ClusterRole = describedEnum(
  "ClusterRole",
  "The role of a member in its cluster for a year (vai trò trong cụm).",
  {
    HEAD: "Leads the cluster (trưởng cụm; cụm trưởng).",
    DEPUTY: "Deputises for the head (phó trưởng cụm; cụm phó).",
    MEMBER: "A member (thành viên).",
  },
);
