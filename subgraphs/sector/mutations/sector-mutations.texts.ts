import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  twice: {
    en: "The same stands in the list twice.",
    vi: "Mục này xuất hiện hai lần trong danh sách.",
  },
  notStanding: {
    en: "The unit did not stand on {day}: it had ended, or did not yet exist.",
    vi: "Đơn vị không tồn tại vào ngày {day}: đã kết thúc hoặc chưa thành lập.",
  },
  notStandingWithin: {
    en: "The unit did not stand on any day from {from} to {to}: it had ended, or did not yet exist.",
    vi: "Đơn vị không tồn tại vào ngày nào từ {from} đến {to}: đã kết thúc hoặc chưa thành lập.",
  },
});
