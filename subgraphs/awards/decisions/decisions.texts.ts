import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  ambiguousNumber: {
    en: "Several decisions have the number: {ids}. Ask for one by `node`.",
    vi: "Có nhiều quyết định cùng số: {ids}. Hãy hỏi một quyết định bằng `node`.",
  },
  numberTaken: {
    en: "A decision of this issuer in this year has the number already.",
    vi: "Cơ quan, người ban hành này đã có quyết định mang số này trong năm.",
  },
});
