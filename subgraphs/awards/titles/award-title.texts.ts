import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notOfItself: {
    en: "a title is not a form of itself",
    vi: "danh hiệu, hình thức không thể là một dạng của chính mình",
  },
  givenTo: {
    en: "{title} is given to {kinds}, and this recipient is {kind}",
    vi: "{title} tặng cho {kinds}, còn đối tượng này là {kind}",
  },
  or: { en: " or ", vi: " hoặc " },
  correctTitleOrRecipient: {
    en: "correct the title or the recipient",
    vi: "hãy sửa danh hiệu hoặc đối tượng",
  },
  ofOtherSector: {
    en: "{title} is of the sector {sector}, and the recipient of {other}",
    vi: "{title} thuộc {sector}, còn đối tượng thuộc {other}",
  },
  givenFrom: { en: "{title} was given from {from} on", vi: "{title} được tặng từ ngày {from}" },
  givenUntil: { en: "{title} was given until {to}", vi: "{title} được tặng đến hết ngày {to}" },
  givenFromTo: {
    en: "{title} was given from {from} to {to}",
    vi: "{title} được tặng từ ngày {from} đến hết ngày {to}",
  },
});
