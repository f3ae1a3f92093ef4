import { catalogue } from "../platform/languages/catalogue";

/** Whose fields need a role. */
export const texts = catalogue({
  person: { en: "a person", vi: "cá nhân" },
  unit: { en: "a unit", vi: "đơn vị" },
  anyRecord: { en: "any record", vi: "mọi bản ghi" },
  anybody: { en: "anybody", vi: "bất kỳ ai" },
  notGiven: {
    en: "a person who was not given what was proposed",
    vi: "cá nhân không được tặng danh hiệu đã đề nghị",
  },
});
