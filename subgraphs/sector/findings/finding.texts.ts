import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  otherCategory: {
    en: "the second category is another than the first, or empty",
    vi: '"Nội dung đánh giá thứ hai" phải khác "Nội dung đánh giá", hoặc để trống',
  },
  twoCategories: {
    en: "A finding has one or two categories.",
    vi: "Mỗi nhận định thuộc một hoặc hai nội dung đánh giá.",
  },
});
