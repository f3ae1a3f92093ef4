import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  mediaType: {
    en: "a media type such as application/pdf",
    vi: "kiểu tệp, chẳng hạn application/pdf",
  },
  wholeOrNothing: {
    en: "name, media type, length and digest of a file together, or none of them",
    vi: "đủ tên tệp, kiểu tệp, dung lượng và mã băm, hoặc để trống tất cả",
  },
});
