import { code, date, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { allSectorDatabases } from "../sector-databases";
import { ProvinceRow } from "./province.entity";
import { texts } from "./province.texts";

export const provinceRecords = recordKind({
  name: "provinces",
  vietnameseNames: ["Tỉnh, thành phố", "Tỉnh"],
  description: "Provinces as they are and were, each with the one that it is in now",
  columns: {
    code: code({ maxLength: 64 }).required().headed("Mã tỉnh, thành phố", "Mã tỉnh", "Mã"),
    name: text({ maxLength: 255 })
      .required()
      .headed("Tên tỉnh, thành phố", "Tỉnh, thành phố", "Tên tỉnh", "Tên"),
    validFrom: date().headed("Từ ngày", "Có từ ngày"),
    validTo: date().headed("Đến ngày", "Có đến ngày"),
    current: reference("provinces").headed("Nay thuộc tỉnh, thành phố", "Nay thuộc", "Mã tỉnh hiện nay"),
    legalBasis: text({ maxLength: 255 }).headed("Căn cứ pháp lý", "Căn cứ"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["name"] },
  catalogue: "name",
  chain: { from: "code", to: "current", rule: texts.notInItself },
  checks: (record) => [
    ...periodProblems(record),
    ...(record.current !== null && record.validTo === null
      ? [{ column: "validTo" as const, allowed: texts.hasLastDay }]
      : []),
  ],
  databases: allSectorDatabases,
  entity: ProvinceRow,
});
