import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  planningTooLong: {
    en: "Planning this operation took longer than {allowed} ms. Ask for less in one operation.",
    vi: "Lập kế hoạch thực hiện thao tác này mất hơn {allowed} mili giây. Hãy yêu cầu ít hơn trong một thao tác.",
  },
  selectsTooMuch: {
    en: "This operation selects too much once its fragments are spread out. Ask for less in one operation.",
    vi: "Thao tác này chọn quá nhiều khi trải hết các fragment. Hãy yêu cầu ít hơn trong một thao tác.",
  },
});
