import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notInItself: {
    en: "a province is not in itself",
    vi: "tỉnh, thành phố không thể thuộc chính mình",
  },
  hasLastDay: {
    en: "a province that is in another now has a last day",
    vi: 'tỉnh, thành phố nay thuộc tỉnh, thành phố khác thì phải có "Đến ngày"',
  },
});
