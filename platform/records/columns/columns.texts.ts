import { catalogue } from "../../languages/catalogue";

/** What may stand in a cell, and what to do where something else does. */
export const texts = catalogue({
  required: { en: "a value is required here", vi: "chỗ này phải có giá trị" },

  trueOrFalse: {
    en: "true or false, or có or không",
    vi: "chỉ ghi có hoặc không, hoặc true hay false",
  },
  crossIsTrue: {
    en: "write true if the mark means that it holds",
    vi: "hãy ghi có nếu dấu này có nghĩa là đúng",
  },

  fewMarks: {
    en: "a text with at most {most} marks on a letter",
    vi: "mỗi chữ cái chỉ được có nhiều nhất {most} dấu",
  },
  removeMarks: {
    en: "remove the marks that belong to no letter",
    vi: "hãy bỏ những dấu không thuộc chữ cái nào",
  },

  codeBegins: {
    en: "a code is ASCII letters, digits and . _ -, beginning with a letter or digit",
    vi: "mã chỉ gồm chữ cái không dấu, chữ số và các ký hiệu . _ -, bắt đầu bằng chữ cái hoặc chữ số",
  },
  codeHasOther: {
    en: 'a code is ASCII letters, digits and . _ -; U+{number} "{character}" is none of these',
    vi: 'mã chỉ gồm chữ cái không dấu, chữ số và các ký hiệu . _ -; ký tự U+{number} "{character}" không được dùng',
  },
  codeTooLong: {
    en: "a code has at most {most} characters; this one has {count}",
    vi: "mã có nhiều nhất {most} ký tự; mã này có {count} ký tự",
  },

  date: {
    en: "a date is YYYY-MM-DD or dd/mm/yyyy",
    vi: "ngày ghi theo dạng dd/mm/yyyy hoặc YYYY-MM-DD",
  },
  dateInRange: { en: "{date}, from 1900 to 2200", vi: "{date}, từ năm 1900 đến năm 2200" },
  dayBeforeMonth: {
    en: "{date}, the day before the month, and months are 01 to 12",
    vi: "{date}, ngày trước tháng sau, và tháng từ 01 đến 12",
  },
  daysOfMonth: {
    en: "{date}, and {month} {year} has {days} days",
    vi: "{date}, và tháng {month} năm {year} có {days} ngày",
  },
  yearMissing: { en: "{date}; the year is missing here", vi: "{date}; ở đây thiếu năm" },
  dayMissing: { en: "{date}; the day is missing here", vi: "{date}; ở đây thiếu ngày" },
  dayNumber: {
    en: "{date}; this looks like a spreadsheet's day number",
    vi: "{date}; đây có vẻ là số thứ tự của ngày trong bảng tính",
  },
  columnAsText: {
    en: "give the cells of the column the type text",
    vi: "hãy đặt định dạng các ô của cột là văn bản (Text)",
  },
  dateWithoutTime: { en: "{date}, without a time", vi: "{date}, không kèm giờ" },
  writeDayThere: {
    en: "write {day}, the day in Viet Nam",
    vi: "hãy ghi {day}, là ngày theo giờ Việt Nam",
  },
  fourDigits: { en: "{date}; the year has four digits", vi: "{date}; năm phải có bốn chữ số" },

  wholeNumber: {
    en: "a whole number in digits{range}",
    vi: "phải là số nguyên viết bằng chữ số{range}",
  },
  decimalNumber: {
    en: "a number such as 1234.5{range}, with at most {scale} digits after the point",
    vi: "phải là số viết như 1234.5{range}, có nhiều nhất {scale} chữ số sau dấu chấm",
  },
  fromTo: { en: " from {min} to {max}", vi: " từ {min} đến {max}" },
  from: { en: " from {min}", vi: " từ {min} trở lên" },
  to: { en: " to {max}", vi: " không quá {max}" },
  numbersKept: {
    en: "{allowed}; the graph has numbers from {least} to {most}",
    vi: "{allowed}; hệ thống chỉ giữ được số từ {least} đến {most}",
  },
  writeNumber: {
    en: "write {number} if that is the number",
    vi: "hãy ghi {number} nếu đó là số cần ghi",
  },

  oneOf: { en: "allowed are {values}", vi: "chỉ nhận các giá trị {values}" },

  listTooLong: {
    en: "a list of at most {most} characters in all; this one has {count}",
    vi: "danh sách dài nhất {most} ký tự; danh sách này có {count} ký tự",
  },
  shorten: { en: "shorten it", vi: "hãy rút ngắn" },
  emptyItem: {
    en: "a list separated by | has no empty items",
    vi: "danh sách ngăn cách bằng dấu | không được có mục trống",
  },
  itemTwice: {
    en: 'a list has no item twice; "{text}" is',
    vi: 'mỗi mục chỉ ghi một lần trong danh sách; "{text}" bị lặp lại',
  },
  sameItem: {
    en: 'a list has no item twice; "{text}" stands for one that is there',
    vi: 'mỗi mục chỉ ghi một lần trong danh sách; "{text}" chính là một mục đã có',
  },
  item: {
    en: 'item {number}, "{text}", of the list separated by |: {allowed}',
    vi: 'mục {number}, "{text}", trong danh sách ngăn cách bằng dấu |: {allowed}',
  },

  noFormula: { en: "a text, not a formula", vi: "phải là chữ, không phải công thức" },
  writeResult: { en: "write the value of the formula", vi: "hãy ghi kết quả của công thức" },
  nothingSeen: {
    en: "a text; this one has only letters that are not seen",
    vi: "phải có nội dung; ở đây chỉ có ký tự không nhìn thấy",
  },
  writeOrEmpty: {
    en: "write the text, or leave the cell empty",
    vi: "hãy ghi nội dung, hoặc để trống ô",
  },
  inUnicode: {
    en: "a text in Unicode; this one is Vietnamese in fonts of {encoding} only",
    vi: "phải là chữ Unicode; nội dung này chỉ là tiếng Việt trong phông chữ {encoding}",
  },
  inLatin: {
    en: "a text whose words have no letters of other scripts that look like Latin ones",
    vi: "các từ không được lẫn chữ cái của hệ chữ khác trông giống chữ La-tinh",
  },
  writeInLatin: { en: "write {text} in Latin letters", vi: "hãy ghi {text} bằng chữ La-tinh" },
  textTooLong: {
    en: "a text of at most {most} characters; this one has {count}",
    vi: "nội dung dài nhất {most} ký tự; nội dung này có {count} ký tự",
  },
  noErrorMark: {
    en: "a text; this is a spreadsheet's error mark",
    vi: "phải là nội dung; đây là dấu báo lỗi của bảng tính",
  },
  writeValue: { en: "write the value", vi: "hãy ghi giá trị" },
  noLostCharacter: {
    en: "a text without U+FFFD, which stands where a conversion lost a character",
    vi: "nội dung không được có U+FFFD, là dấu ở chỗ mất ký tự khi chuyển mã",
  },
  noHalfCharacter: {
    en: "a text of whole characters; half of one stands here",
    vi: "nội dung phải gồm những ký tự trọn vẹn; ở đây có nửa ký tự",
  },
  writeCharacter: { en: "write the character", vi: "hãy ghi lại ký tự đó" },
  noControls: {
    en: "a text without control characters; this one has U+{number}",
    vi: "nội dung không được có ký tự điều khiển; ở đây có U+{number}",
  },
  removeCharacter: { en: "remove the character", vi: "hãy bỏ ký tự đó" },

  write: { en: "write {text}", vi: "hãy ghi {text}" },
});
