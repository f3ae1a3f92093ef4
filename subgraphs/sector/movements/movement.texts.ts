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
  nobodyNamed: {
    en: "A movement that is there already is given to say who takes part: name at least one season or unit.",
    vi: "Khi chọn phong trào đã có, phải nêu ít nhất một cụm hoặc một đơn vị tham gia.",
  },
  takesPart: {
    en: "This takes part in the movement already.",
    vi: "Cụm hoặc đơn vị này đã tham gia phong trào.",
  },
});
