import { catalogue } from "../languages/catalogue";

export const texts = catalogue({
  conflict: {
    en: "The record was changed since it was read: it has the version {version} now. Read it again, and decide anew.",
    vi: "Bản ghi đã bị sửa đổi sau khi được đọc: hiện nay là phiên bản {version}. Hãy đọc lại rồi quyết định.",
  },
  notFound: {
    en: "There is no record with this id or code.",
    vi: "Không có bản ghi nào có mã định danh hoặc mã này.",
  },
  notFoundCode: {
    en: "{column}: there is no record with the code {code}.",
    vi: "{column}: không có bản ghi nào có mã {code}.",
  },
  exists: {
    en: "A record with the code {code} is there already.",
    vi: "Đã có bản ghi mang mã {code}.",
  },
  twice: {
    en: "The code {code} stands twice in what is to be written.",
    vi: "Mã {code} xuất hiện hai lần trong nội dung cần ghi.",
  },
  circle: {
    en: "Records would lead in a circle: {circle}.",
    vi: "Các bản ghi nối vòng tròn: {circle}.",
  },
  codeAsWritten: {
    en: "a code has no spaces around it",
    vi: "mã không được có khoảng trắng ở đầu hoặc cuối",
  },
  barInItem: {
    en: "no item of a list has a |",
    vi: "mục trong danh sách không được có dấu |",
  },
  required: {
    en: "{column}: a value is needed here.",
    vi: "{column}: phải có giá trị.",
  },
  invalid: {
    en: "{column}: {allowed}.",
    vi: "Mục {column}: {allowed}.",
  },
  keyReused: {
    en: "This idempotency key was used for something else. Take a new one for each thing that you do.",
    vi: "Khóa chống trùng lặp này đã dùng cho nội dung khác. Hãy dùng một khóa mới cho mỗi việc.",
  },
  keyForm: {
    en: "An idempotency key has 1 to 64 characters, all of them visible.",
    vi: "Khóa chống trùng lặp gồm 1 đến 64 ký tự nhìn thấy được.",
  },
  fileNotBrought: {
    en: "No file with this SHA-256 was brought by you. Bring it first, by PUT /files/<SHA-256>.",
    vi: "Bạn chưa tải lên tệp nào có mã băm SHA-256 này. Hãy tải tệp lên trước, bằng PUT /files/<mã SHA-256>.",
  },
  fileHasOtherLength: {
    en: "The file with this SHA-256 has {length} bytes.",
    vi: "Tệp có mã băm SHA-256 này dài {length} byte.",
  },
  reason: { en: "reason", vi: "Lý do" },
  note: { en: "note", vi: "Ghi chú" },
  sourceTwice: {
    en: "The same source document stands in the list twice.",
    vi: "Tài liệu nguồn này xuất hiện hai lần trong danh sách.",
  },
  textTooLong: {
    en: "A text has at most {most} characters.",
    vi: "Một đoạn văn bản có tối đa {most} ký tự.",
  },
  listTooLong: {
    en: "A list has at most {most} items; this one has {found}. Send it in several parts.",
    vi: "Một danh sách có tối đa {most} mục; danh sách này có {found} mục. Hãy gửi làm nhiều phần.",
  },
  forRoles: {
    en: "{field} is for these roles only, held where the record lies: {roles}.",
    vi: "{field} chỉ dành cho các vai trò sau, trong phạm vi có bản ghi: {roles}.",
  },
  forRolesOfKnown: {
    en: "{field} is for these roles only, held where the record lies: {roles}. Send a token of somebody who holds one.",
    vi: "{field} chỉ dành cho các vai trò sau, trong phạm vi có bản ghi: {roles}. Hãy gửi mã truy cập (token) của người giữ một trong các vai trò đó.",
  },
});
