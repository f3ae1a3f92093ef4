import { code, date, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { allSectorDatabases } from "../sector-databases";
import { ProvinceRow } from "./province.entity";

export const provinceRecords = recordKind({
  name: "provinces",
  description: "Provinces as they are and were, each with the one that it is in now",
  columns: {
    code: code({ maxLength: 64 }).required(),
    name: text({ maxLength: 255 }).required(),
    validFrom: date(),
    validTo: date(),
    current: reference("provinces"),
    legalBasis: text({ maxLength: 255 }),
    ...citedColumns,
  },
  key: "code",
  chain: { from: "code", to: "current", rule: "a province is not in itself" },
  checks: (record) => [
    ...periodProblems(record),
    ...(record.current !== null && record.validTo === null
      ? [{ column: "validTo" as const, allowed: "a province that is in another now has a last day" }]
      : []),
  ],
  databases: allSectorDatabases,
  entity: ProvinceRow,
});
