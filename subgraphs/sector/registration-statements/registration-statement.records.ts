import { code, decimal, integer, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { RegistrationStatementRow } from "./registration-statement.entity";

export const registrationStatementRecords = recordKind({
  name: "registration-statements",
  vietnameseNames: ["Số liệu đăng ký thi đua"],
  description: "What sources say in sum of registrations, without naming who registered",
  columns: {
    code: code().required().headed("Mã số liệu", "Mã"),
    sector: ownSectorColumn(),
    season: reference("seasons").headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    unit: reference("units").headed("Đơn vị", "Mã đơn vị"),
    title: reference("titles").headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    count: integer({ min: 0 }).headed("Số lượng đăng ký", "Số lượng"),
    sharePercent: decimal({ min: 0, max: 100 }).headed("Tỷ lệ (%)", "Tỷ lệ phần trăm"),
    summary: text().required().headed("Tóm tắt", "Nội dung"),
    englishSummary: text().headed("Tóm tắt tiếng Anh"),
    ...citedColumns,
  },
  key: "code",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: RegistrationStatementRow,
});
