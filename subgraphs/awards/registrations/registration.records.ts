import { code, date, recordKind, reference, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { personOf, recipientIdOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
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
    registrantUnit: reference("units").inOtherForm(),
    registrantPerson: reference("people").inOtherForm(),
    season: reference("seasons").inOtherForm(),
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
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(
      record.registrantPerson,
      record.registrantUnit,
      lookUp("registrantUnit.sector"),
    ),
    recipientKind: recipientKindOf(record.registrantPerson),
    seasonId: seasonIdOf(lookUp("season.cluster.sector"), record.season),
  }),
  restored: (row) => ({
    registrantUnit: unitOf(row.recipientId),
    registrantPerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
  }),
  written: countedAs(() => "registrations"),
});
