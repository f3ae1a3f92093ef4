import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  // An award by itself.
  oneRecipient: {
    en: "not both recipient_unit and recipient_person are given",
    vi: 'không ghi cả "Đơn vị được khen thưởng" và "Cá nhân được khen thưởng"',
  },
  recipientIs: { en: "this recipient is {kind}", vi: "đối tượng này là {kind}" },
  onlyPeopleHavePosts: {
    en: "the recipient is a person; nobody else has a post",
    vi: "đối tượng phải là cá nhân; chỉ cá nhân mới có chức vụ",
  },
  isRevoked: {
    en: "an award that was revoked is REVOKED",
    vi: "khen thưởng đã có thông tin thu hồi thì tình trạng là đã thu hồi (REVOKED)",
  },
  registerNumberTaken: {
    en: "Another award of this title, year and authority has this register number.",
    vi: "Khen thưởng khác cùng danh hiệu, cùng năm và cùng người quyết định đã mang số sổ vàng này.",
  },

  // An award beside its title, decisions and recipient.
  personIs: { en: "the person on record is {name}", vi: "cá nhân trong dữ liệu là {name}" },
  correctName: {
    en: "correct the name, or refer to the one who is meant",
    vi: "hãy sửa họ tên, hoặc dẫn đến đúng cá nhân",
  },
  farFromYear: {
    en: "this is {day}, and the award of the year {year}",
    vi: "ngày này là {day}, còn khen thưởng là của năm {year}",
  },
  correctDayOrYear: { en: "correct the day or the year", vi: "hãy sửa ngày hoặc năm" },
  tooEarly: {
    en: "{rule}; here {day} comes before {earlier}",
    vi: "{rule}; ở đây {day} sớm hơn {earlier}",
  },
  conferredAfterDecision: {
    en: "an award is conferred after its decision",
    vi: "ngày trao tặng sau ngày ký quyết định khen thưởng",
  },
  revokedAfterConferred: {
    en: "an award is revoked after it was conferred",
    vi: "ngày thu hồi sau ngày trao tặng",
  },
  revokedAfterDecision: {
    en: "an award is revoked after its decision",
    vi: "ngày thu hồi sau ngày ký quyết định khen thưởng",
  },
  revocationAfterDecision: {
    en: "the decision to revoke comes after the one to award",
    vi: "quyết định thu hồi ký sau quyết định khen thưởng",
  },
});
