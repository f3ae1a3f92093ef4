import { catalogue } from "../../platform/languages/catalogue";

/** What an import tells beside faults, notices and its report. */
export const texts = catalogue({
  rejectsStand: {
    en: "The rejected rows stand in {folder}.",
    vi: "Các dòng bị loại nằm trong {folder}.",
  },
  ownRecords: {
    en: "The project brings {kinds} along. Import them first: npm run import",
    vi: "Dự án có sẵn {kinds}. Hãy nhập các bản ghi đó trước: npm run import",
  },
  and: { en: " and ", vi: " và " },
  oneUnclear: { en: "1 name is not clear", vi: "Có 1 tên chưa rõ" },
  unclear: { en: "{count} names are not clear", vi: "Có {count} tên chưa rõ" },
  getSheet: {
    en: "{count}. Import with --choices choices.csv to get a sheet to choose in.",
    vi: "{count}. Hãy nhập với --choices choices.csv để có bảng lựa chọn.",
  },
  chooseInSheet: {
    en: "{count}. Choose in the last column of {sheet}, and import again with --choices {sheet}.",
    vi: "{count}. Hãy chọn ở cột cuối của {sheet}, rồi nhập lại với --choices {sheet}.",
  },
});
