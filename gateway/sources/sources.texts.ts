import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  noMessage: { en: "an error without a message", vi: "lỗi không kèm nội dung" },
});
