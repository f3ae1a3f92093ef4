import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  ambiguousNumber: {
    en: "Several decisions have the number: {ids}. Ask for one by `node`.",
    vi: "Có nhiều quyết định cùng số: {ids}. Hãy hỏi một quyết định bằng `node`.",
  },
});
