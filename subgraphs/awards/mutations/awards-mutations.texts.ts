import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  twice: {
    en: "The same stands in the list twice.",
    vi: "Mục này xuất hiện hai lần trong danh sách.",
  },
});
