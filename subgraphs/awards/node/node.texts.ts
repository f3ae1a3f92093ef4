import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  noSuchType: {
    en: "This id names no type of records.",
    vi: "Định danh này không thuộc loại bản ghi nào.",
  },
});
