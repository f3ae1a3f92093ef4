import { code, date, recordKind, text } from "../../../platform/records";
import { fileColumns, fileProblems } from "../../files/file-columns";
import { awardsDatabases } from "../awards-databases";
import { SourceDocumentRow } from "./source-document.entity";

export const sourceDocumentRecords = recordKind({
  name: "source-documents",
  vietnameseNames: ["Tài liệu nguồn"],
  description: "Documents that records are taken from",
  columns: {
    code: code().required().headed("Mã tài liệu", "Mã"),
    title: text({ maxLength: 512 }).required().headed("Tên tài liệu", "Tài liệu", "Tiêu đề", "Tên"),
    publisher: text({ maxLength: 255 }).headed("Nơi xuất bản", "Nhà xuất bản", "Cơ quan công bố"),
    author: text({ maxLength: 255 }).headed("Tác giả"),
    publishedOn: date().headed("Ngày công bố", "Ngày xuất bản", "Ngày đăng", "Ngày"),
    url: text().headed("Địa chỉ trang", "Đường dẫn", "Liên kết"),
    note: text().headed("Ghi chú"),
    ...fileColumns,
  },
  key: "code",
  checks: fileProblems,
  databases: awardsDatabases,
  entity: SourceDocumentRow,
});
