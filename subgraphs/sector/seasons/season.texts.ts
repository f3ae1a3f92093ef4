import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  codeIs: { en: "the code is {code}", vi: "mã phải là {code}" },
  endsBeforeStart: {
    en: "ends_on is not before starts_on, {startsOn}",
    vi: '"Ngày kết thúc" không sớm hơn "Ngày bắt đầu", {startsOn}',
  },
});
