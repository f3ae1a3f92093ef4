import { catalogue } from "../../platform/languages/catalogue";

export const texts = catalogue({
  fileTwice: {
    en: "The same file stands in the list twice.",
    vi: "Tệp xuất hiện hai lần trong danh sách.",
  },
  nameIsPath: {
    en: "The name of a file has no folders and no control characters: no / and no \\.",
    vi: "Tên tệp không kèm thư mục và không có ký tự điều khiển: không có dấu / và dấu \\.",
  },
});
