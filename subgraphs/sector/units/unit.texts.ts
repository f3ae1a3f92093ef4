import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notUnderItself: {
    en: "a unit is not under itself",
    vi: "đơn vị không thể trực thuộc chính mình",
  },
  followsAnother: {
    en: "a unit does not follow itself",
    vi: "đơn vị không thể kế thừa chính mình",
  },
});
