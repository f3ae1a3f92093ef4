import { code, date, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { codeOf, unitIdOf } from "../sectors/sector-ids";
import { PersonRow, sortNameOf } from "./person.entity";
import { PositionRow } from "./position.entity";

/** What is folded of a person to be searched. */
export const foldedPerson = foldedColumns({
  entity: PersonRow,
  from: ["fullName"],
  into: ["search"],
  fold: ({ fullName }) => ({ search: searchColumn([fullName]) }),
});

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
  derived: (record) => ({
    sortName: sortNameOf(record.fullName),
    ...foldedPerson.fold(record),
  }),
  written: searchedAs("person"),
});

export const positionRecords = recordKind({
  name: "positions",
  description: "Posts that people held, or in which a source shows them on a day",
  columns: {
    code: code({ maxLength: 112 }).required(),
    person: reference("people").required(),
    title: text({ maxLength: 255 }).required(),
    unit: reference("units").inOtherForm(),
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
  derived: (record, lookUp) => ({
    unitId: unitIdOf(lookUp("unit.sector"), record.unit),
  }),
  restored: (row) => ({
    unit: codeOf(row.unitId),
  }),
});
