import { code, oneOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/searched-as.store";
import { searchColumn } from "../../../platform/text/fold";
import { sectorColumn, sectorDatabase, sectorOf } from "../sector-databases";
import { FindingCategory } from "./finding-category";
import { FindingKind } from "./finding-kind";
import { FindingRow } from "./finding.entity";

const categories = Object.keys(FindingCategory);

export const findingRecords = recordKind({
  name: "findings",
  description: "Results, limitations, recommendations and plan tasks",
  columns: {
    code: code().required(),
    sector: sectorColumn(),
    kind: oneOf(Object.keys(FindingKind)).required(),
    category: oneOf(categories).required(),
    secondaryCategory: oneOf(categories),
    summary: text().required(),
    englishSummary: text(),
    ordinal: text({ maxLength: 16 }),
    year: year(),
    raisedBy: reference("people"),
    season: reference("seasons"),
    unit: reference("units"),
    conference: reference("conferences"),
    inspection: reference("inspections"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ category, secondaryCategory }) =>
    category === secondaryCategory
      ? [{ column: "secondaryCategory", allowed: "the second category is another than the first, or empty" }]
      : [],
  databases: ({ sector }) => sectorDatabase(sector),
  entity: FindingRow,
  toRow: (record) => ({
    code: record.code,
    kind: record.kind,
    category: record.category,
    secondaryCategory: record.secondaryCategory,
    summary: record.summary,
    englishSummary: record.englishSummary,
    ordinal: record.ordinal,
    year: record.year,
    raisedByCode: record.raisedBy,
    seasonCode: record.season,
    unitCode: record.unit,
    conferenceCode: record.conference,
    inspectionCode: record.inspection,
    search: searchColumn([record.summary, record.englishSummary]),
    ...citedValues(record),
  }),
  written: searchedAs("finding"),
  toRecord: (row, database) => ({
    code: row.code,
    sector: sectorOf(database),
    kind: row.kind,
    category: row.category,
    secondaryCategory: row.secondaryCategory,
    summary: row.summary,
    englishSummary: row.englishSummary,
    ordinal: row.ordinal,
    year: row.year,
    raisedBy: row.raisedByCode,
    season: row.seasonCode,
    unit: row.unitCode,
    conference: row.conferenceCode,
    inspection: row.inspectionCode,
    ...citedRecord(row),
  }),
});
