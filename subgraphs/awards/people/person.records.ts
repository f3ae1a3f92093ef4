import { code, date, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { searchColumn } from "../../../platform/text/fold";
import { givenNameOrderKey } from "../../../platform/text/name-order";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { codeOf, unitIdOf } from "../sectors/sector-ids";
import { PersonRow } from "./person.entity";
import { PostLevel, Sex } from "./person.enums";
import { PositionRow } from "./position.entity";

export const personRecords = recordKind({
  name: "people",
  description: "People whom records name",
  columns: {
    code: code().required(),
    fullName: text({ maxLength: 255 }).required(),
    sector: sectorColumn(),
    sex: oneOf(Object.keys(Sex)),
    ...citedColumns,
  },
  key: "code",
  databases: awardsDatabases,
  entity: PersonRow,
  derived: (record) => ({
    sortName: givenNameOrderKey(record.fullName),
    search: searchColumn([record.fullName]),
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
    level: oneOf(Object.keys(PostLevel)),
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
