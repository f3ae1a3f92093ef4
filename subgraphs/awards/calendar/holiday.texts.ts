import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIsDay: {
    en: "the code is a day of the year {year}, written YYYY-MM-DD",
    vi: "mã là một ngày của năm {year}, viết theo dạng YYYY-MM-DD",
  },
});
