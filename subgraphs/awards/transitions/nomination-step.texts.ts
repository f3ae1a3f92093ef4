import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIs: {
    en: "{code}, the code of the nomination, a dash and the ordinal",
    vi: "{code}: mã đề nghị, dấu gạch nối và thứ tự bước",
  },
});
