import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIs: { en: "the code is {code}", vi: "mã phải là {code}" },
});
