import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  whose: {
    en: "Name the season or the unit whose conference it was.",
    vi: "Phải nêu năm thi đua của cụm hoặc đơn vị tổ chức hội nghị.",
  },
  beforeSeason: {
    en: "The day is before the season, which begins on {startsOn}.",
    vi: "Ngày trước khi năm thi đua bắt đầu ({startsOn}).",
  },
});
