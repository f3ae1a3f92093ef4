import { catalogue } from "../../../platform/languages/catalogue";

export const texts = catalogue({
  noKind: {
    en: 'There are no records of a kind "{kind}" here that are corrected so. Kinds are called as their files are: {kinds}.',
    vi: "Ở đây không có loại bản ghi “{kind}” được đính chính theo cách này. Tên loại là tên tệp: {kinds}.",
  },
  noKindMeant: {
    en: 'There are no records of a kind "{kind}" here: {meant}',
    vi: "Ở đây không có loại bản ghi “{kind}”: {meant}",
  },
  noColumn: {
    en: 'Records of this kind have no column "{column}". Columns are called as in files: {columns}.',
    vi: "Loại bản ghi này không có cột “{column}”. Tên cột như trong tệp: {columns}.",
  },
  noColumnMeant: {
    en: 'Records of this kind have no column "{column}": {meant}',
    vi: "Loại bản ghi này không có cột “{column}”: {meant}",
  },
  columnTwice: {
    en: "{column}: the column stands in the list twice.",
    vi: "{column}: cột này xuất hiện hai lần trong danh sách.",
  },
  keyStays: {
    en: "{column}: by this the record is known, and it stays as it is.",
    vi: "{column}: đây là căn cứ nhận biết bản ghi nên không thay đổi.",
  },
  onlyBySteps: {
    en: "{column}: only the steps of the year's work change this; repeat the step in its place.",
    vi: "{column}: chỉ các bước công việc trong năm mới thay đổi nội dung này; hãy thực hiện lại bước tương ứng.",
  },
  noChanges: {
    en: "Name at least one column and what it should hold.",
    vi: "Hãy nêu ít nhất một cột và giá trị đúng.",
  },
  nothingChanges: {
    en: "The record holds all of this already: there is nothing to correct.",
    vi: "Bản ghi đã có đúng các giá trị này: không có gì phải đính chính.",
  },
  reason: {
    en: "A correction needs a reason: it stays beside the old value.",
    vi: "Đính chính phải nêu lý do: lý do được lưu cùng giá trị cũ.",
  },
});
