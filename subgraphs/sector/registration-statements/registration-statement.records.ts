import { code, decimal, integer, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { RegistrationStatementRow } from "./registration-statement.entity";

export const registrationStatementRecords = recordKind({
  name: "registration-statements",
  description: "What sources say in sum of registrations, without naming who registered",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    season: reference("seasons"),
    unit: reference("units"),
    title: reference("titles"),
    count: integer({ min: 0 }),
    sharePercent: decimal({ min: 0, max: 100 }),
    summary: text().required(),
    englishSummary: text(),
    ...citedColumns,
  },
  key: "code",
  databases: ({ sector }) => sectorDatabase(sector),
  entity: RegistrationStatementRow,
});
