import { code, date, listOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { InspectionRow } from "./inspection.entity";

export const inspectionRecords = recordKind({
  name: "inspections",
  description: "Inspections of emulation work, with what was looked at",
  columns: {
    code: code().required(),
    unit: reference("units").required(),
    inspectedOn: date(),
    year: year().required(),
    ledBy: reference("people"),
    inspector: reference("units"),
    items: listOf(text()),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["unit.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("unit.sector")),
  entity: InspectionRow,
  toRow: (record) => ({
    code: record.code,
    unitCode: record.unit,
    inspectedOn: record.inspectedOn,
    year: record.year,
    ledByCode: record.ledBy,
    inspectorCode: record.inspector,
    items: record.items,
    ...citedValues(record),
  }),
  toRecord: (row) => ({
    code: row.code,
    unit: row.unitCode,
    inspectedOn: row.inspectedOn,
    year: row.year,
    ledBy: row.ledByCode,
    inspector: row.inspectorCode,
    items: row.items,
    ...citedRecord(row),
  }),
});
