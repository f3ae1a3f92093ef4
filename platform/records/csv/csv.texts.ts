import { catalogue } from "../../languages/catalogue";

export const texts = catalogue({
  notClosed: {
    en: "the quote that opens this cell is not closed",
    vi: "dấu ngoặc kép mở đầu ô này chưa được đóng",
  },
  closeIt: {
    en: "close it, or write a quote that belongs to the text twice and the whole cell in quotes",
    vi: "hãy đóng lại, hoặc viết đôi dấu ngoặc kép thuộc nội dung và đặt cả ô trong ngoặc kép",
  },
  afterClosing: {
    en: "after the quote that closes a cell comes a comma or the end of the line",
    vi: "sau dấu ngoặc kép đóng ô phải là dấu phẩy hoặc hết dòng",
  },
  writeTwice: {
    en: "write a quote that belongs to the text twice",
    vi: "hãy viết đôi dấu ngoặc kép thuộc nội dung",
  },
  insideCell: {
    en: "a cell with a quote in it is itself in quotes",
    vi: "ô có dấu ngoặc kép bên trong phải đặt trong ngoặc kép",
  },
  quoteCell: { en: 'write "a ""b"" c" for a "b" c', vi: 'hãy viết "a ""b"" c" thay cho a "b" c' },
  rowTooLong: { en: "a row has at most {most} characters", vi: "một dòng có nhiều nhất {most} ký tự" },
  checkLineEnds: {
    en: "check that this is a CSV file with line ends",
    vi: "hãy kiểm tra xem đây có phải tệp CSV có ngắt dòng không",
  },

  utf8: { en: "text in UTF-8", vi: "phải là văn bản mã hóa UTF-8" },
  saveAsUtf8: { en: "save the file as UTF-8", vi: "hãy lưu tệp bằng mã UTF-8" },
  looksLike: { en: "this looks like {format}; {remedy}", vi: "tệp này có vẻ là {format}; {remedy}" },
  saveAsCsv: { en: "save the table as CSV in UTF-8", vi: "hãy lưu bảng thành CSV mã UTF-8" },
  xlsx: {
    en: "an Excel workbook (.xlsx) or another ZIP file",
    vi: "sổ tính Excel (.xlsx) hoặc tệp ZIP khác",
  },
  xls: { en: "an old Excel workbook (.xls)", vi: "sổ tính Excel kiểu cũ (.xls)" },
  pdf: { en: "a PDF", vi: "tệp PDF" },
  gzip: { en: "a gzip file", vi: "tệp gzip" },
  oneByte: {
    en: "an encoding of one byte a character, such as Windows-1258, Windows-1252 or TCVN3",
    vi: "bảng mã một byte mỗi ký tự, như Windows-1258, Windows-1252 hoặc TCVN3",
  },
  nulByte: { en: "text; a NUL byte stands here", vi: "phải là văn bản; ở đây có byte NUL" },
  checkCsv: {
    en: "check that this is a CSV file",
    vi: "hãy kiểm tra xem đây có phải tệp CSV không",
  },
});
