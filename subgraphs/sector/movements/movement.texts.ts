import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  endsBeforeStart: {
    en: "to_year is not before from_year, {fromYear}",
    vi: '"Đến năm" không sớm hơn "Từ năm", {fromYear}',
  },
  oneTakesPart: {
    en: "either a season or a unit takes part: one of the two cells is filled",
    vi: 'chỉ một trong hai tham gia: ghi "Năm thi đua của cụm" hoặc "Đơn vị"',
  },
});
