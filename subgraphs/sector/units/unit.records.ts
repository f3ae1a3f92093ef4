import { code, date, listOf, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { nameOrderKey } from "../../../platform/text/name-order";
import { periodProblems } from "../../../platform/dates/calendar";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { UnitKind } from "../../unit-kind";
import { SuccessionKind } from "./unit.enums";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";
import { texts } from "./unit.texts";

/** What is folded of a unit to be searched. */
export const foldedUnit = foldedColumns({
  entity: UnitRow,
  from: ["name", "englishName", "abbreviation", "aliases"],
  into: ["search"],
  fold: ({ name, englishName, abbreviation, aliases }) => ({
    search: searchColumn([name, englishName, abbreviation, ...aliases]),
  }),
});

export const unitRecords = recordKind({
  name: "units",
  vietnameseNames: ["Đơn vị"],
  description: "Units of all sectors; their codes are unique over all of them",
  columns: {
    code: code().required().headed("Mã đơn vị", "Mã"),
    sector: ownSectorColumn(),
    name: text({ maxLength: 255 }).required().headed("Tên đơn vị", "Đơn vị", "Tên"),
    englishName: text({ maxLength: 255 }).headed("Tên tiếng Anh"),
    abbreviation: text({ maxLength: 64 }).headed("Tên viết tắt", "Viết tắt"),
    aliases: listOf(text()).headed("Tên gọi khác", "Tên khác"),
    kind: oneOfEnum(UnitKind).required().headed("Loại đơn vị", "Loại"),
    province: reference("provinces").headed("Tỉnh, thành phố", "Tỉnh", "Mã tỉnh"),
    parent: reference("units").headed(
      "Đơn vị cấp trên",
      "Mã đơn vị cấp trên",
      "Trực thuộc",
      "Đơn vị chủ quản",
    ),
    validFrom: date().headed("Từ ngày", "Thành lập ngày", "Ngày thành lập"),
    validTo: date().headed("Đến ngày", "Ngày giải thể"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["name", "abbreviation", "aliases"] },
  chain: { from: "code", to: "parent", rule: texts.notUnderItself },
  checks: periodProblems,
  databases: ({ sector }) => sectorDatabase(sector),
  entity: UnitRow,
  derived: (record) => ({ sortName: nameOrderKey(record.name), ...foldedUnit.fold(record) }),
  written: searchedAs("unit"),
});

export const unitNameRecords = recordKind({
  name: "unit-names",
  vietnameseNames: ["Tên đơn vị qua các thời kỳ", "Tên gọi qua các thời kỳ"],
  description: "The names of units over time",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã tên gọi", "Mã"),
    unit: reference("units").required().headed("Đơn vị", "Mã đơn vị"),
    name: text({ maxLength: 255 }).required().headed("Tên gọi", "Tên đơn vị", "Tên"),
    validFrom: date().headed("Từ ngày"),
    validTo: date().headed("Đến ngày"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["name"], of: "unit" },
  looksUp: ["unit.sector"],
  checks: periodProblems,
  databases: (_, lookUp) => sectorDatabase(lookUp("unit.sector")),
  entity: UnitNameRow,
});

export const unitSuccessionRecords = recordKind({
  name: "unit-successions",
  vietnameseNames: ["Sắp xếp đơn vị", "Kế thừa, sáp nhập"],
  description: "How units followed others in reorganisations",
  columns: {
    code: code({ maxLength: 200 }).required().headed("Mã sắp xếp", "Mã"),
    kind: oneOfEnum(SuccessionKind).required().headed("Hình thức sắp xếp", "Hình thức"),
    on: date().required().headed("Ngày sắp xếp", "Ngày", "Từ ngày", "Ngày hiệu lực"),
    predecessor: reference("units").required().headed("Đơn vị tiền thân", "Đơn vị cũ", "Mã đơn vị tiền thân"),
    successor: reference("units").required().headed("Đơn vị kế thừa", "Đơn vị mới", "Mã đơn vị kế thừa"),
    legalBasis: text({ maxLength: 255 }).headed("Căn cứ pháp lý", "Căn cứ"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["predecessor.sector"],
  chain: { from: "predecessor", to: "successor", rule: texts.followsAnother },
  databases: (_, lookUp) => sectorDatabase(lookUp("predecessor.sector")),
  entity: UnitSuccessionRow,
});
