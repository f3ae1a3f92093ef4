import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  tooManyWords: {
    en: "`search` has {measured} different words; {allowed} is the most that are looked for. Leave some out.",
    vi: "`search` có {measured} từ khác nhau; tối đa tìm {allowed} từ. Hãy bỏ bớt từ.",
  },
});
