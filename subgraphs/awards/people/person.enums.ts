import { describedEnum } from "../../../platform/graphql/described-enum";

export const Sex = describedEnum("Sex", "The sex of a person, as the records have it (giới tính).", {
  FEMALE: "A woman (nữ).",
  MALE: "A man (nam).",
});

export const PostLevel = describedEnum(
  "PostLevel",
  "The level of a person's post, as forms of statistics count recipients of commendations (cấp chức vụ).",
  {
    MINISTRY: "Leads a ministry, a branch or a province (lãnh đạo cấp bộ, tỉnh).",
    DEPARTMENT: "Leads a department of a ministry or of a province (lãnh đạo cấp vụ, sở).",
    ENTREPRENEUR: "Runs an enterprise (doanh nhân).",
    OTHER_LEADER:
      "Leads otherwise, from the deputy head of a division up (lãnh đạo khác từ phó phòng trở lên).",
    DIRECT_WORKER: "Leads nobody (người trực tiếp công tác, lao động).",
  },
);
