import { boolean, code, date, listOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { DecidingAuthorityRow } from "./deciding-authority.entity";

export const decidingAuthorityRecords = recordKind({
  name: "deciding-authorities",
  vietnameseNames: ["Thẩm quyền khen thưởng", "Thẩm quyền quyết định"],
  description: "Who decides on which title, by sector and for a time",
  columns: {
    code: code().required().headed("Mã thẩm quyền", "Mã"),
    title: reference("titles").required().headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    sector: sectorColumn(),
    issuers: listOf(text({ maxLength: 255 })).headed("Người quyết định", "Người có thẩm quyền quyết định"),
    citation: text({ maxLength: 255 }).required().headed("Văn bản", "Căn cứ pháp lý", "Căn cứ"),
    article: text({ maxLength: 255 }).headed("Điều, khoản", "Điều"),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: DecidingAuthorityRow,
});
