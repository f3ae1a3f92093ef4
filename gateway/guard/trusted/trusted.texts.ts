import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  notTrusted: {
    en: "This graph runs operations that it knows beforehand, and this is none of them. Ask with one that it knows.",
    vi: "Hệ thống chỉ chạy các thao tác đã biết trước, và đây không phải là một trong số đó. Hãy hỏi bằng thao tác đã biết.",
  },
});
