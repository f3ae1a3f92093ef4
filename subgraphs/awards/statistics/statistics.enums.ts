import { describedEnum } from "../../../platform/graphql/described-enum";

export const StatisticsDimension = describedEnum(
  "StatisticsDimension",
  "What a count is broken down by (tiêu chí thống kê).",
  {
    SECTOR: "By sector.",
    YEAR: "By year.",
    TITLE: "By title.",
    LEVEL: "By the title's level.",
    RECIPIENT_KIND: "By what the recipient is.",
    SEASON: "By cluster season; records without one stand together.",
    UNIT: "By the unit that registered, was put forward or was awarded; people's records stand together.",
  },
);
