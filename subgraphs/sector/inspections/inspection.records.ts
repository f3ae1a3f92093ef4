import { code, date, listOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
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
  mentions: "ledBy",
  looksUp: ["unit.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("unit.sector")),
  entity: InspectionRow,
});
