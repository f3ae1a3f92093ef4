import { catalogue } from "../../languages/catalogue";

/** What is wrong between records. Kinds are told by their names, in Vietnamese between quotation marks. */
export const texts = catalogue({
  named: { en: "{kind}", vi: '"{kind}"' },
  and: { en: " and ", vi: " và " },
  andNo: { en: " and no ", vi: " và " },

  noneAtAll: {
    en: "there are no {kinds} at all, neither in the files nor in the databases",
    vi: "chưa có bản ghi nào thuộc {kinds}, cả trong tệp lẫn trong cơ sở dữ liệu",
  },
  importThemFirst: {
    en: "import them first, or together with these; no other row that refers to one is told",
    vi: "hãy nhập các bản ghi đó trước hoặc cùng lúc; những dòng khác dẫn đến chúng không được báo riêng",
  },
  hasNone: {
    en: '{kinds} have no "{key}", neither in the files nor in the databases',
    vi: '{kinds} không có mã "{key}", cả trong tệp lẫn trong cơ sở dữ liệu',
  },
  correctOrAdd: {
    en: "correct the code, or add the record",
    vi: "hãy sửa mã, hoặc bổ sung bản ghi",
  },
  onlyLeftOut: {
    en: '{kinds} have no "{key}" but in a row that is left out',
    vi: '{kinds} chỉ có mã "{key}" ở một dòng đã bị bỏ qua',
  },
  correctWrongOne: { en: "correct the one that is wrong", vi: "hãy sửa chỗ sai" },
  moreInCircle: { en: "… {count} more …", vi: "… {count} mã khác …" },
  firstStands: {
    en: "the first record with this {key} stands in {place}",
    vi: 'bản ghi đầu tiên có "{key}" này đã có tại {place}',
  },
  keepOne: { en: "keep one of the two", vi: "hãy giữ lại một trong hai" },
});
