import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  noPosts: {
    en: "Name at least one post to add to a person who is there.",
    vi: "Phải nêu ít nhất một chức vụ cần thêm cho cá nhân đã có.",
  },
  notStanding: {
    en: "The unit did not stand on {day}: it had ended, or did not yet exist.",
    vi: "Đơn vị không tồn tại vào ngày {day}: đã kết thúc hoặc chưa thành lập.",
  },
  attestedOutside: {
    en: "The day on which a source shows the post is outside the time of the post.",
    vi: "Ngày có trong nguồn nằm ngoài thời gian giữ chức vụ.",
  },
  yetToCome: {
    en: "The day on which a source shows the post is yet to come.",
    vi: "Ngày có trong nguồn chưa đến.",
  },
});
