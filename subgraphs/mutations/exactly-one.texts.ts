import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  exactlyOne: {
    en: "One of these must be given, and only one: {fields}.",
    vi: "Phải nhập một và chỉ một trong các mục sau: {fields}.",
  },
});
