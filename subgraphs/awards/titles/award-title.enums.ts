import { describedEnum } from "../../../platform/graphql/described-enum";

export const AwardLevel = describedEnum("AwardLevel", "The level of a title (cấp khen thưởng).", {
  STATE: "The State: decided by its President (cấp nhà nước).",
  GOVERNMENT: "The Government or its Prime Minister (Chính phủ, Thủ tướng Chính phủ).",
  MINISTRY: "A ministry, a sector or a province (cấp bộ, ngành, tỉnh).",
  GRASSROOTS: "An agency with legal standing of its own (cấp cơ sở).",
});

export const TitleFamily = describedEnum(
  "TitleFamily",
  "What a title is by law (loại danh hiệu, hình thức).",
  {
    EMULATION_TITLE: "A title of emulation, recognised for a year's work (danh hiệu thi đua).",
    COMMENDATION_FORM:
      "A form of commendation, recognising merit: orders, medals, certificates (hình thức khen thưởng).",
    HONORARY_TITLE: "An honorary title of the State or of a sector (danh hiệu vinh dự).",
  },
);
