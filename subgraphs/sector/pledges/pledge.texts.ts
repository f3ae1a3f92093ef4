import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIs: { en: "the code is {code}", vi: "mã phải là {code}" },
  notOpen: {
    en: "A pledge is signed when the season is launched, and before the scoring begins.",
    vi: "Giao ước được ký sau khi năm thi đua được phát động và trước bước chấm điểm.",
  },
  outsideSeason: {
    en: "The day is outside the season, which runs from {startsOn} to {endsOn}; a pledge may be signed up to three months before.",
    vi: "Ngày nằm ngoài năm thi đua, từ {startsOn} đến {endsOn}; giao ước có thể ký sớm nhất ba tháng trước đó.",
  },
  noMember: {
    en: "The unit is no member of the season's cluster.",
    vi: "Đơn vị không phải thành viên của cụm trong năm thi đua.",
  },
  signed: {
    en: "The unit has signed this pledge.",
    vi: "Đơn vị đã ký giao ước này.",
  },
  nobodyNamed: {
    en: "A pledge that is there already is given to be signed: name at least one unit.",
    vi: "Khi chọn giao ước đã có, phải nêu ít nhất một đơn vị ký.",
  },
  countDiffers: {
    en: "{count} signatories are counted, and {named} are named.",
    vi: "Số đơn vị ký nêu là {count}, số đơn vị được nêu tên là {named}.",
  },
});
