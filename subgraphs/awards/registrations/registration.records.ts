import { code, date, recordKind, reference, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import {
  personOf,
  recipientIdOf,
  recipientKindOf,
  sectorOfRecipientId,
  unitOf,
} from "../recipients/recipient-of-record";
import { codeOf, seasonIdOf, sectorOfSeasonId } from "../sectors/sector-ids";
import { titleDisagreements, titleFacts, titlePaths } from "../titles/title-agreement";
import { countedAs } from "../statistics/counted-as.store";
import { RegistrationRow } from "./registration.entity";
import { texts } from "./registration.texts";

export const registrationRecords = recordKind({
  name: "registrations",
  vietnameseNames: ["Đăng ký danh hiệu", "Đăng ký danh hiệu thi đua", "Đăng ký thi đua"],
  description: "Registrations of units or people to aim at titles",
  columns: {
    code: code().required().headed("Mã đăng ký", "Mã"),
    title: reference("titles")
      .required()
      .headed(
        "Danh hiệu đăng ký",
        "Danh hiệu thi đua",
        "Danh hiệu",
        "Danh hiệu, hình thức khen thưởng",
        "Mã danh hiệu",
      ),
    year: year().required().headed("Năm"),
    sector: sectorColumn().required(),
    registrantUnit: reference("units").inOtherForm().headed("Đơn vị đăng ký", "Tập thể đăng ký", "Mã đơn vị"),
    registrantPerson: reference("people").inOtherForm().headed("Cá nhân đăng ký", "Mã cá nhân"),
    season: reference("seasons").inOtherForm().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    registeredOn: date().headed("Ngày đăng ký", "Đăng ký ngày"),
    withdrawnOn: date().headed("Ngày rút đăng ký", "Rút đăng ký ngày"),
    ...citedColumns,
  },
  key: "code",
  looksUp: [...titlePaths, ...(["registrantUnit.sector", "season.cluster.sector"] as const)],
  checks: ({ registrantUnit, registrantPerson }) =>
    (registrantUnit === null) === (registrantPerson === null)
      ? [
          {
            column: "registrantUnit",
            allowed: texts.oneRegistrant,
          },
        ]
      : [],
  disagreements: ({ year, sector, registrantPerson }, lookUp) =>
    titleDisagreements(
      {
        ...{ year, day: null, recipientKind: recipientKindOf(registrantPerson) },
        sectors: [sector, lookUp("registrantUnit.sector") ?? sector],
      },
      titleFacts(lookUp),
    ),
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
  ledTo: (row) => ({
    "registrantUnit.sector": sectorOfRecipientId(row.recipientId),
    "season.cluster.sector": row.seasonId === null ? null : sectorOfSeasonId(row.seasonId),
  }),
  restored: (row) => ({
    registrantUnit: unitOf(row.recipientId),
    registrantPerson: personOf(row.recipientId),
    season: codeOf(row.seasonId),
  }),
  written: countedAs<Omit<RegistrationRow, "id" | "sources" | "version">>(({ withdrawnOn }) =>
    withdrawnOn === null ? "registrations" : null,
  ),
});
