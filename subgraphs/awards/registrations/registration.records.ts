import { code, date, recordKind, reference, year } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import { sectorColumn } from "../sectors/sector-column";
import { codeOf, seasonIdOf } from "../sectors/sector-ids";
import { countedAs } from "../statistics/counted-as.store";
import { RegistrationRow } from "./registration.entity";

export const registrationRecords = recordKind({
  name: "registrations",
  description: "Registrations of units or people to aim at titles",
  columns: {
    code: code().required(),
    title: reference("titles").required(),
    year: year().required(),
    sector: sectorColumn().required(),
    registrantUnit: reference("units"),
    registrantPerson: reference("people"),
    season: reference("seasons"),
    registeredOn: date(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["registrantUnit.sector", "season.cluster.sector"],
  checks: ({ registrantUnit, registrantPerson }) =>
    (registrantUnit === null) === (registrantPerson === null)
      ? [
          {
            column: "registrantUnit",
            allowed: "exactly one of registrant_unit and registrant_person is given",
          },
        ]
      : [],
  databases: awardsDatabases,
  entity: RegistrationRow,
  toRow: (record, lookUp) => ({
    code: record.code,
    titleCode: record.title,
    year: record.year,
    sector: record.sector,
    recipientId: recipientIdOf(
      record.registrantPerson,
      record.registrantUnit,
      lookUp("registrantUnit.sector"),
    ),
    recipientKind: recipientKindOf(record.registrantPerson),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
    registeredOn: record.registeredOn,
    ...citedValues(record),
  }),
  written: countedAs(() => "registrations"),
  toRecord: (row) => ({
    code: row.code,
    title: row.titleCode,
    year: row.year,
    sector: row.sector,
    registrantUnit: unitOf(row.recipientId),
    registrantPerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
    registeredOn: row.registeredOn,
    ...citedRecord(row),
  }),
});
