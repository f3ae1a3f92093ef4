import { describedEnum } from "../../../platform/graphql/described-enum";

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
