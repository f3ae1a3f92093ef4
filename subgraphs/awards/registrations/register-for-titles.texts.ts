import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  nothing: {
    en: "Name who registers for what, or a registration to be withdrawn.",
    vi: "Phải nêu nội dung đăng ký hoặc đăng ký cần rút.",
  },
  seasonPast: {
    en: "The pledge of the season is over. Say why registrations change now.",
    vi: "Năm thi đua đã qua bước ký giao ước. Phải nêu lý do thay đổi đăng ký.",
  },
  late: {
    en: "Registrations change after the pledge of the season, for the reason that is given.",
    vi: "Đăng ký được thay đổi sau bước ký giao ước, với lý do đã nêu.",
  },
  withdrawnBefore: {
    en: "The registration was withdrawn on {day}.",
    vi: "Đăng ký đã được rút ngày {day}.",
  },
  otherSector: {
    en: "The registration is of another sector, or of another year.",
    vi: "Đăng ký thuộc ngành khác hoặc năm khác.",
  },
  otherSeason: {
    en: "The registration is of another season; withdraw it with that season.",
    vi: "Đăng ký thuộc năm thi đua khác của cụm; hãy rút cùng năm thi đua đó.",
  },
  withdrawnTooEarly: {
    en: "The registration was made on {day} only.",
    vi: "Đăng ký được lập ngày {day}, sau ngày rút.",
  },
});
