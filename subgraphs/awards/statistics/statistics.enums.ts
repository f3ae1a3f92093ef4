import { describedEnum } from "../../../platform/graphql/described-enum";

export const StatisticsDimension = describedEnum(
  "StatisticsDimension",
  "What a count is broken down by (tiêu chí thống kê).",
  {
    SECTOR: "By sector (ngành).",
    YEAR: "By year (năm).",
    TITLE: "By title (danh hiệu).",
    LEVEL: "By the title's level (cấp khen thưởng).",
    RECIPIENT_KIND: "By what the recipient is (đối tượng).",
    SEASON: "By cluster season; records without one stand together (năm thi đua của cụm).",
    UNIT: "By the unit that registered, was put forward or was awarded; people's records stand together (đơn vị).",
    UNIT_KIND: "By the kind of that unit; people's records stand together (loại đơn vị).",
    PROVINCE:
      "By the province of that unit, as its record has it; people's records stand together (tỉnh, thành phố).",
    CURRENT_PROVINCE:
      "By the province in which that province is now, after the mergers of 2025; people's records stand together (tỉnh, thành phố hiện nay).",
    QUARTER:
      "By the quarter in which an award was conferred; what has no such day, and what was not given, stands together (quý trao tặng).",
    RECIPIENT:
      "By the unit or person that was awarded; what people registered and were put forward for stands together (đối tượng được khen).",
  },
);
