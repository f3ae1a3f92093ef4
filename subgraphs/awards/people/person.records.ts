import { code, date, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { givenNameOrderKey } from "../../../platform/text/name-order";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { codeOf, sectorOfUnitId, unitIdOf } from "../sectors/sector-ids";
import { PersonRow, plainNameOf } from "./person.entity";
import { PostLevel, Sex } from "./person.enums";
import { PositionRow } from "./position.entity";

/** What is folded of a person to be searched. */
export const foldedPerson = foldedColumns({
  entity: PersonRow,
  from: ["fullName"],
  into: ["search", "plainName"],
  fold: ({ fullName }) => ({ search: searchColumn([fullName]), plainName: plainNameOf(fullName) }),
});

export const personRecords = recordKind({
  name: "people",
  vietnameseNames: ["Cá nhân"],
  description: "People whom records name",
  columns: {
    code: code().required().headed("Mã cá nhân", "Mã"),
    fullName: text({ maxLength: 255 }).required().headed("Họ và tên", "Họ tên", "Tên"),
    sector: sectorColumn(),
    sex: oneOfEnum(Sex).headed("Giới tính"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["fullName"], isPersonal: true, index: { property: "plainName", keyOf: plainNameOf } },
  databases: awardsDatabases,
  entity: PersonRow,
  derived: (record) => ({
    sortName: givenNameOrderKey(record.fullName),
    ...foldedPerson.fold(record),
  }),
  written: searchedAs("person"),
});

export const positionRecords = recordKind({
  name: "positions",
  vietnameseNames: ["Chức vụ"],
  description: "Posts that people held, or in which a source shows them on a day",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã chức vụ", "Mã"),
    person: reference("people").required().headed("Cá nhân", "Mã cá nhân"),
    title: text({ maxLength: 255 }).required().headed("Chức vụ", "Chức danh"),
    level: oneOfEnum(PostLevel).headed("Cấp chức vụ", "Cấp của chức vụ"),
    unit: reference("units").inOtherForm().headed("Đơn vị công tác", "Đơn vị", "Nơi công tác", "Mã đơn vị"),
    validFrom: date().headed("Từ ngày"),
    validTo: date().headed("Đến ngày"),
    attestedOn: date().headed("Ngày có trong nguồn", "Ngày ghi nhận"),
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
  ledTo: (row) => ({ "unit.sector": row.unitId === null ? null : sectorOfUnitId(row.unitId) }),
  restored: (row) => ({
    unit: codeOf(row.unitId),
  }),
});
