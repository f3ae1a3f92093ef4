import { code, date, listOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { InspectionRow } from "./inspection.entity";

export const inspectionRecords = recordKind({
  name: "inspections",
  vietnameseNames: ["Kiểm tra công tác thi đua", "Kiểm tra"],
  description: "Inspections of emulation work, with what was looked at",
  columns: {
    code: code().required().headed("Mã cuộc kiểm tra", "Mã"),
    unit: reference("units").required().headed("Đơn vị được kiểm tra", "Đơn vị", "Mã đơn vị"),
    inspectedOn: date().headed("Ngày kiểm tra", "Ngày"),
    year: year().required().headed("Năm được kiểm tra", "Năm"),
    ledBy: reference("people").headed("Trưởng đoàn kiểm tra", "Trưởng đoàn"),
    inspector: reference("units").headed("Đơn vị kiểm tra"),
    items: listOf(text()).headed("Nội dung kiểm tra", "Nội dung"),
    ...citedColumns,
  },
  key: "code",
  mentions: "ledBy",
  looksUp: ["unit.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("unit.sector")),
  entity: InspectionRow,
});
