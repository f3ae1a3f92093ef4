import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  otherCategory: {
    en: "the second category is another than the first, or empty",
    vi: '"Nội dung đánh giá thứ hai" phải khác "Nội dung đánh giá", hoặc để trống',
  },
});
