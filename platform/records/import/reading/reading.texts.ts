import { catalogue } from "../../../languages/catalogue";

export const texts = catalogue({
  // Files and folders.
  tooManyFiles: { en: "there are more than {most} files here", vi: "ở đây có hơn {most} tệp" },
  tooDeep: {
    en: "folders are nested more than {most} deep here",
    vi: "thư mục ở đây lồng nhau sâu hơn {most} cấp",
  },
  fewerAtATime: { en: "import fewer of them at a time", vi: "hãy nhập ít hơn trong một lần" },
  leadsOut: {
    en: "this is a link that leads out of the folder, and is not followed",
    vi: "đây là liên kết dẫn ra ngoài thư mục nên không được đọc",
  },
  putFileHere: {
    en: "put the file itself here, or name it beside the folder",
    vi: "hãy đặt chính tệp đó vào đây, hoặc nêu tên tệp cùng với thư mục",
  },
  linkedFolder: {
    en: "this is a link to a folder, and is not followed",
    vi: "đây là liên kết đến một thư mục nên không được đọc",
  },
  nameFolderToo: {
    en: "remove it, or name that folder, too",
    vi: "hãy bỏ liên kết, hoặc nêu tên cả thư mục đó",
  },
  misnamed: {
    en: "the name of this file is not in UTF-8",
    vi: "tên của tệp này không theo mã UTF-8",
  },
  otherName: { en: "give it another name", vi: "hãy đặt tên khác" },
  noFile: { en: "this is {what}, and no file", vi: "đây là {what}, không phải tệp" },
  pipe: { en: "a pipe", vi: "đường ống (pipe)" },
  socket: { en: "a socket", vi: "socket hệ thống" },
  device: { en: "a device", vi: "thiết bị" },
  writeIntoFile: {
    en: "write what comes from it into a file, and import that",
    vi: "hãy ghi nội dung từ đó vào một tệp rồi nhập tệp ấy",
  },

  // What a file or a sheet is.
  hiddenSheet: {
    en: "this sheet has records and is hidden",
    vi: "trang tính này có bản ghi và đang bị ẩn",
  },
  showIt: {
    en: "show it if they are meant, or delete it",
    vi: "hãy bỏ ẩn nếu cần nhập, hoặc xóa trang tính",
  },
  unknownKind: {
    en: 'no kind of records is called "{name}"; there are {kinds}',
    vi: 'không có loại bản ghi nào tên là "{name}"; hiện có {kinds}',
  },
  csvOrXlsx: {
    en: "files of records end in .csv or .xlsx",
    vi: "tên tệp bản ghi có đuôi .csv hoặc .xlsx",
  },
  unread: { en: "this sheet was not read: {reason}", vi: "trang tính này không được đọc: {reason}" },
  listsCodes: {
    en: "it lists what may stand in others",
    vi: "trang tính này liệt kê giá trị dùng cho trang tính khác",
  },
  noHeaderOf: { en: "it has no header of {kind}", vi: 'không có dòng tiêu đề của "{kind}"' },
  isHidden: { en: "it is hidden", vi: "trang tính đang bị ẩn" },
  noSheetShown: {
    en: "it has no sheet that is shown",
    vi: "không có trang tính nào đang hiện",
  },

  // The header.
  columnsFound: { en: "{count} columns", vi: "{count} cột" },
  tooManyColumns: {
    en: "a header has at most {most} columns; the columns of {kind} are {count}",
    vi: 'dòng tiêu đề có nhiều nhất {most} cột; "{kind}" có {count} cột',
  },
  checkTable: { en: "check that this is a table", vi: "hãy kiểm tra xem đây có phải một bảng không" },
  clearRightOfTable: {
    en: "clear the cells to the right of the table",
    vi: "hãy xóa nội dung các ô bên phải bảng",
  },
  commas: { en: "cells are separated by commas", vi: "các ô ngăn cách bằng dấu phẩy" },
  saveWithCommas: {
    en: "this looks like {separator}; save the file with commas",
    vi: "tệp này có vẻ dùng {separator}; hãy lưu tệp với dấu phẩy",
  },
  semicolons: { en: "semicolons", vi: "dấu chấm phẩy" },
  tabs: { en: "tabs", vi: "dấu tab" },
  bars: { en: "vertical bars", vi: "dấu gạch đứng" },
  unknownColumn: {
    en: "the columns of {kind} are {columns}",
    vi: 'các cột của "{kind}" là {columns}',
  },
  removeOrName: {
    en: "remove the column, or name it rightly",
    vi: "hãy bỏ cột này, hoặc ghi đúng tên cột",
  },
  doubledColumn: {
    en: "each column stands once; this one is also column {first}",
    vi: "mỗi cột chỉ có một lần; cột này cũng là cột {first}",
  },
  missingColumn: { en: "the column is missing", vi: "thiếu cột này" },
  addColumn: {
    en: "add it, empty if nothing is known",
    vi: "hãy thêm cột, để trống nếu không có thông tin",
  },
  oneRowAbove: {
    en: "the row above the headings are passed over",
    vi: "dòng phía trên tiêu đề được bỏ qua",
  },
  rowsAbove: {
    en: "the {count} rows above the headings are passed over",
    vi: "{count} dòng phía trên tiêu đề được bỏ qua",
  },
  numbersRows: {
    en: "this column numbers the rows and is passed over",
    vi: "cột này là số thứ tự dòng nên được bỏ qua",
  },

  // Rows.
  emptyFile: { en: "the file is empty", vi: "tệp không có nội dung" },
  emptySheet: { en: "the sheet is empty", vi: "trang tính không có nội dung" },
  beginWith: { en: "begin it with the line {header}", vi: "hãy bắt đầu bằng dòng {header}" },
  oneCell: { en: "1 cell", vi: "1 ô" },
  cells: { en: "{count} cells", vi: "{count} ô" },
  headerHas: { en: "the header has {count}", vi: "dòng tiêu đề có {count} ô" },
  quoteCommas: {
    en: "put a text with commas in quotes, and write empty cells too",
    vi: "hãy đặt nội dung có dấu phẩy trong ngoặc kép, và ghi cả ô trống",
  },
  clearRightOfHeader: {
    en: "clear the cells to the right of the header",
    vi: "hãy xóa nội dung các ô bên phải dòng tiêu đề",
  },
  headsGroup: {
    en: '"{text}" heads a group and is passed over',
    vi: '"{text}" là tên nhóm nên được bỏ qua',
  },
  closesTable: {
    en: '"{text}" closes the table and is passed over',
    vi: '"{text}" là dòng cuối bảng nên được bỏ qua',
  },
});
