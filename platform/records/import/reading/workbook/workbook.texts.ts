import { catalogue } from "../../../../languages/catalogue";

export const texts = catalogue({
  // Cells.
  valueNoFormula: { en: "a value, not a formula", vi: "phải là giá trị, không phải công thức" },
  pasteAsValues: {
    en: "copy the cells and paste them as values",
    vi: "hãy sao chép các ô và dán dưới dạng giá trị",
  },
  errorMark: {
    en: "a value; this is a spreadsheet's error mark",
    vi: "phải là giá trị; đây là dấu báo lỗi của bảng tính",
  },
  writeValue: { en: "write the value", vi: "hãy ghi giá trị" },
  merged: {
    en: "each cell stands for itself; these are merged",
    vi: "mỗi ô có nội dung riêng; các ô này đang gộp",
  },
  split: {
    en: "split them, and write the value into each",
    vi: "hãy bỏ gộp ô và ghi giá trị vào từng ô",
  },
  numberAsShown: {
    en: "a number that its cell shows as it is; behind this one stands {number}",
    vi: "số phải hiện đúng như giá trị của ô; giá trị thật ở đây là {number}",
  },
  formatGeneral: {
    en: "give the cell the format General, and write the number that is meant",
    vi: "hãy đặt định dạng ô là General và ghi số cần ghi",
  },
  dayOfCalendar: { en: "a day of the calendar", vi: "phải là ngày có trong lịch" },
  wholeDateShown: {
    en: "a date of which the cell shows day, month and year",
    vi: "ngày phải hiện đủ ngày, tháng và năm trong ô",
  },
  writeIfMeant: { en: "write {day} if that is meant", vi: "hãy ghi {day} nếu đó là ngày cần ghi" },
  momentBefore: {
    en: "a date without a time; behind this one stands a moment before {day}",
    vi: "ngày không kèm giờ; giá trị thật ở đây là thời điểm ngay trước {day}",
  },
  writeOneOf: {
    en: "write {day} or {next}, whichever is meant",
    vi: "hãy ghi {day} hoặc {next}, tùy ngày nào là đúng",
  },
  digitsLost: {
    en: "at most 15 digits: a spreadsheet keeps no more of a number",
    vi: "nhiều nhất 15 chữ số: bảng tính không giữ được số dài hơn",
  },
  cellAsText: {
    en: "give the cell the type text, and write what is meant",
    vi: "hãy đặt định dạng ô là văn bản (Text) và ghi lại nội dung",
  },
  showsContent: {
    en: "a cell that shows what stands in it",
    vi: "ô phải hiện nội dung có trong đó",
  },
  number: { en: "a number", vi: "phải là số" },
  text: { en: "a text", vi: "phải là chữ" },
  madeADate: {
    en: "{what}; a spreadsheet has made a date or a time of it",
    vi: "{what}; bảng tính đã đổi nội dung này thành ngày hoặc giờ",
  },

  // Workbooks that cannot be read.
  broken: { en: "this workbook is broken ({reason})", vi: "sổ tính này bị hỏng ({reason})" },
  saveAgain: {
    en: "open it and save it again, or save the table as CSV",
    vi: "hãy mở ra và lưu lại, hoặc lưu bảng thành CSV",
  },
  saveAsCsv: { en: "save the table as CSV in UTF-8", vi: "hãy lưu bảng thành CSV mã UTF-8" },
  encrypted: { en: "this workbook is encrypted", vi: "sổ tính này bị mã hóa" },
  withoutPassword: { en: "save it without a password", vi: "hãy lưu lại không có mật khẩu" },
  noBytes: {
    en: "this workbook is empty: it has no bytes",
    vi: "sổ tính này trống: tệp không có byte nào",
  },
  oldWorkbook: {
    en: "this is an old Excel workbook (.xls), or one with a password",
    vi: "đây là sổ tính Excel kiểu cũ (.xls), hoặc có mật khẩu",
  },
  saveAsXlsx: {
    en: "save it as .xlsx without a password, or save the table as CSV in UTF-8",
    vi: "hãy lưu thành .xlsx không có mật khẩu, hoặc lưu bảng thành CSV mã UTF-8",
  },
  noWorkbook: {
    en: "this is no Excel workbook, whatever its name says",
    vi: "đây không phải sổ tính Excel, dù tên tệp như vậy",
  },
  checkWhat: {
    en: "check what it is; a table in text is a .csv",
    vi: "hãy kiểm tra lại tệp; bảng dạng văn bản có đuôi .csv",
  },
  noPart: { en: "it has no {part}", vi: "không có phần {part}" },
  partTwice: { en: "it has two parts {part}", vi: "có hai phần {part}" },
  noListOfSheets: {
    en: "it has no part that lists sheets",
    vi: "không có phần liệt kê các trang tính",
  },
  sheetTwice: { en: 'it has two sheets "{sheet}"', vi: 'có hai trang tính "{sheet}"' },
  cellTooLong: { en: "a cell of row {row} is too long", vi: "một ô ở dòng {row} quá dài" },
  rowOutOfOrder: { en: "row {row} comes after row {last}", vi: "dòng {row} đứng sau dòng {last}" },
  cellOutOfOrder: { en: "cell {cell} is out of its order", vi: "ô {cell} không đúng thứ tự" },
  textNotThere: {
    en: "row {row} points at a text that is not there",
    vi: "dòng {row} dẫn đến một nội dung không có",
  },

  // Workbooks that take more than is read.
  zipBomb: {
    en: "{part} in this workbook unpacks to far more than it takes, as in a zip bomb",
    vi: "{part} trong sổ tính này bung ra lớn gấp quá nhiều lần, như bom nén",
  },
  tooManyParts: {
    en: "this workbook has {count} parts; at most {most} are read",
    vi: "sổ tính này có {count} phần; chỉ đọc nhiều nhất {most} phần",
  },
  partListTooLong: {
    en: "the list of the parts of this workbook is longer than that of any",
    vi: "danh sách các phần của sổ tính này dài hơn mọi sổ tính thông thường",
  },
  morePartsThanAny: {
    en: "this workbook has more parts than any of tables",
    vi: "sổ tính này có nhiều phần hơn mọi sổ tính thông thường",
  },
  moreSheetsThanAny: {
    en: "this workbook has more sheets than any of tables",
    vi: "sổ tính này có nhiều trang tính hơn mọi sổ tính thông thường",
  },
  moreStylesThanAny: {
    en: "this workbook has more styles than any of tables",
    vi: "sổ tính này có nhiều kiểu định dạng hơn mọi sổ tính thông thường",
  },
  tagsTooDeep: {
    en: "the tags of this workbook are nested deeper than those of any table",
    vi: "các thẻ trong sổ tính này lồng nhau sâu hơn mọi bảng thông thường",
  },
  textTooLong: {
    en: "a text in this workbook is longer than any of a table",
    vi: "một đoạn trong sổ tính này dài hơn mọi nội dung của bảng thông thường",
  },
  sharedTextsTooLarge: {
    en: "a text of this workbook takes more than 1 MB, or all of them more than {most} MB",
    vi: "một nội dung của sổ tính này lớn hơn 1 MB, hoặc tất cả lớn hơn {most} MB",
  },
  tooManyMerged: {
    en: "this sheet has more than {most} merged areas",
    vi: "trang tính này có hơn {most} vùng ô gộp",
  },
});
