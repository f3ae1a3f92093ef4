import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  // Names that are not clear.
  severalCalled: {
    en: "several {kind} are called so{candidates}",
    vi: 'có nhiều bản ghi "{kind}" mang tên này{candidates}',
  },
  noneCalled: {
    en: "no {kind} are called so{candidates}",
    vi: 'không có bản ghi "{kind}" nào mang tên này{candidates}',
  },
  nearIs: { en: "; near is {candidates}", vi: "; gần giống là {candidates}" },
  chooseCode: {
    en: "import with --choices to choose a code",
    vi: "hãy nhập với --choices để chọn mã",
  },
  chooseCodeOrNew: {
    en: 'import with --choices to choose a code or "{fresh}"',
    vi: 'hãy nhập với --choices để chọn mã hoặc "{fresh}"',
  },
  newCannotBe: {
    en: '"{fresh}" was chosen, but the list does not say enough to make one of {kind}',
    vi: 'đã chọn "{fresh}", nhưng danh sách không đủ thông tin để lập bản ghi "{kind}"',
  },
  importFirst: {
    en: "choose a code, or import a file of {kind} with it first",
    vi: 'hãy chọn một mã, hoặc nhập trước tệp "{kind}" có bản ghi đó',
  },
  noSuchCode: {
    en: '"{code}" was chosen, which is no code of {kind}',
    vi: 'đã chọn "{code}", nhưng đó không phải mã của "{kind}"',
  },
  chooseAnother: { en: "choose another one", vi: "hãy chọn mã khác" },

  // What a list is.
  tooManyRows: { en: "a list has at most {most} rows", vi: "một danh sách có nhiều nhất {most} dòng" },
  asFiles: {
    en: "import a larger table as files of records",
    vi: "hãy nhập bảng lớn hơn dưới dạng tệp bản ghi",
  },
  untitled: {
    en: "this is a list, but its title does not say of what; there are {kinds}",
    vi: "đây là một danh sách, nhưng tên danh sách không cho biết loại nào; hiện có {kinds}",
  },
  nameAfterOne: {
    en: "name the file or the sheet after one of them",
    vi: "hãy đặt tên tệp hoặc trang tính theo một trong các loại đó",
  },
  noHeadings: {
    en: "no row of headings of {kind} is found among the first {most} rows",
    vi: "không thấy dòng tiêu đề của {kind} trong {most} dòng đầu",
  },
  writeHeadings: {
    en: "write a row with {headings} and what else stands over the columns",
    vi: "hãy ghi một dòng có {headings} và các tiêu đề cột khác",
  },
  or: { en: " or ", vi: " hoặc " },

  // Rows that are about nobody.
  isTitle: { en: "row {rows} is the title", vi: "dòng {rows} là tên danh sách" },
  areTitle: { en: "rows {rows} are the title", vi: "các dòng {rows} là tên danh sách" },
  headsGroup: { en: "row {rows} heads a group", vi: "dòng {rows} là tên nhóm" },
  headGroups: { en: "rows {rows} head groups", vi: "các dòng {rows} là tên nhóm" },
  closesList: { en: "row {rows} closes the list", vi: "dòng {rows} là phần cuối danh sách" },
  closeList: { en: "rows {rows} close the list", vi: "các dòng {rows} là phần cuối danh sách" },
});
