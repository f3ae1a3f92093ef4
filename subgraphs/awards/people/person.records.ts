import { code, date, recordKind, reference, text } from "../../../platform/records";
import { periodProblems } from "../../../platform/dates/period-problems";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/searched-as.store";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases } from "../awards-databases";
import { sectorColumn } from "../sectors/sector-column";
import { codeOf, unitIdOf } from "../sectors/sector-ids";
import { PersonRow } from "./person.entity";
import { PositionRow } from "./position.entity";
import { sortNameOf } from "./sort-name";

export const personRecords = recordKind({
  name: "people",
  description: "People whom records name",
  columns: {
    code: code().required(),
    fullName: text({ maxLength: 255 }).required(),
    sector: sectorColumn(),
    ...citedColumns,
  },
  key: "code",
  databases: awardsDatabases,
  entity: PersonRow,
  toRow: (record) => ({
    code: record.code,
    fullName: record.fullName,
    sector: record.sector,
    sortName: sortNameOf(record.fullName),
    search: searchColumn([record.fullName]),
    ...citedValues(record),
  }),
  written: searchedAs("person"),
  toRecord: (row) => ({
    code: row.code,
    fullName: row.fullName,
    sector: row.sector,
    ...citedRecord(row),
  }),
});

export const positionRecords = recordKind({
  name: "positions",
  description: "Posts that people held, or in which a source shows them on a day",
  columns: {
    code: code({ maxLength: 112 }).required(),
    person: reference("people").required(),
    title: text({ maxLength: 255 }).required(),
    unit: reference("units"),
    validFrom: date(),
    validTo: date(),
    attestedOn: date(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["unit.sector"],
  checks: periodProblems,
  databases: awardsDatabases,
  entity: PositionRow,
  toRow: (record, lookUp) => ({
    code: record.code,
    personCode: record.person,
    title: record.title,
    unitId: unitIdOf(lookUp("unit.sector"), record.unit),
    validFrom: record.validFrom,
    validTo: record.validTo,
    attestedOn: record.attestedOn,
    ...citedValues(record),
  }),
  toRecord: (row) => ({
    code: row.code,
    person: row.personCode,
    title: row.title,
    unit: codeOf(row.unitId),
    validFrom: row.validFrom,
    validTo: row.validTo,
    attestedOn: row.attestedOn,
    ...citedRecord(row),
  }),
});
