import { code, decimal, integer, recordKind, reference, text } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { sectorColumn, sectorDatabase, sectorOf } from "../sector-databases";
import { RegistrationStatementRow } from "./registration-statement.entity";

export const registrationStatementRecords = recordKind({
  name: "registration-statements",
  description: "What sources say in sum of registrations, without naming who registered",
  columns: {
    code: code().required(),
    sector: sectorColumn(),
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
  toRow: (record) => ({
    code: record.code,
    seasonCode: record.season,
    unitCode: record.unit,
    titleCode: record.title,
    count: record.count,
    sharePercent: record.sharePercent,
    summary: record.summary,
    englishSummary: record.englishSummary,
    ...citedValues(record),
  }),
  toRecord: (row, database) => ({
    code: row.code,
    sector: sectorOf(database),
    season: row.seasonCode,
    unit: row.unitCode,
    title: row.titleCode,
    count: row.count,
    sharePercent: row.sharePercent,
    summary: row.summary,
    englishSummary: row.englishSummary,
    ...citedRecord(row),
  }),
});
