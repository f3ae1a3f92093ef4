import { catalogue } from "../../platform/languages/catalogue";

/** What records are called in messages. */
export const texts = catalogue({
  title: { en: "title", vi: "danh hiệu, hình thức khen thưởng" },
  enum: { en: "enum", vi: "kiểu liệt kê" },
  awards: { en: "awards", vi: "lượt khen thưởng" },
  nominations: { en: "nominations", vi: "đề nghị xét tặng" },
  registrations: { en: "registrations", vi: "đăng ký danh hiệu" },
  rows: { en: "rows", vi: "dòng thống kê" },
  documents: { en: "source documents", vi: "tài liệu nguồn" },
});
