import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  twice: {
    en: "The same recipient stands here for the same title twice.",
    vi: "Đối tượng này được nêu hai lần cho cùng một danh hiệu, hình thức.",
  },
  noTitle: {
    en: "The title cannot be used so: {allowed}.",
    vi: "Danh hiệu, hình thức không áp dụng được: {allowed}.",
  },
  notStandingOn: {
    en: "The unit did not stand on {day}: it had ended, or did not yet exist.",
    vi: "Đơn vị không tồn tại vào ngày {day}: đã kết thúc hoặc chưa thành lập.",
  },
  notStandingWithin: {
    en: "The unit did not stand on any day from {from} to {to}: it had ended, or did not yet exist.",
    vi: "Đơn vị không tồn tại vào ngày nào từ {from} đến {to}: đã kết thúc hoặc chưa thành lập.",
  },
  noMember: {
    en: "The unit is no member of the season's cluster.",
    vi: "Đơn vị không phải thành viên của cụm trong năm thi đua.",
  },
  otherYear: {
    en: "The season is of the year {year}.",
    vi: "Năm thi đua của cụm là năm {year}.",
  },
  registered: {
    en: "The recipient has registered for this title in this year.",
    vi: "Đối tượng đã đăng ký danh hiệu này trong năm.",
  },
  nominated: {
    en: "The recipient is nominated for this title in this year already.",
    vi: "Đối tượng đã được đề nghị danh hiệu, hình thức này trong năm.",
  },
});
