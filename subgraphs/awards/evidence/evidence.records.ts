import { toldDay } from "../../../platform/dates/told-day";
import { code, date, integer, oneOfEnum, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { personOf, recipientIdOf, sectorOfRecipientId, unitOf } from "../recipients/recipient-of-record";
import { codeOf, sectorOfUnitId, unitIdOf } from "../sectors/sector-ids";
import { CaseKind, InitiativeScope, TaskRating } from "./evidence.enums";
import { texts } from "./evidence.texts";
import { HeadcountRow } from "./headcount.entity";
import { InitiativeAuthorRow } from "./initiative-author.entity";
import { InitiativeRow } from "./initiative.entity";
import { OpenCaseRow } from "./open-case.entity";
import { TaskRatingRow } from "./task-rating.entity";

export const ratingRecords = recordKind({
  name: "ratings",
  vietnameseNames: ["Xếp loại", "Xếp loại hằng năm", "Đánh giá, xếp loại"],
  description:
    "How units and people did the tasks of a year; the code is the unit's or person's, a dash and the year",
  columns: {
    code: code({ maxLength: 104 }).required().headed("Mã xếp loại", "Mã"),
    recipientUnit: reference("units")
      .inOtherForm()
      .headed("Đơn vị được xếp loại", "Tập thể được xếp loại", "Mã đơn vị"),
    recipientPerson: reference("people").inOtherForm().headed("Cá nhân được xếp loại", "Mã cá nhân"),
    sector: sectorColumn().required(),
    year: year().required().headed("Năm"),
    rating: oneOfEnum(TaskRating).required().headed("Mức xếp loại", "Xếp loại"),
    decision: reference("decisions").headed("Quyết định xếp loại", "Quyết định", "Mã quyết định"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["recipientUnit.sector"],
  checks: ({ code: own, recipientUnit, recipientPerson, year: of }) =>
    (recipientUnit === null) === (recipientPerson === null)
      ? [{ column: "recipientUnit" as const, allowed: texts.oneRated }]
      : codeProblem(own, yearCode(recipientUnit ?? recipientPerson ?? "", of)),
  databases: awardsDatabases,
  entity: TaskRatingRow,
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.recipientPerson, record.recipientUnit, lookUp("recipientUnit.sector")),
  }),
  ledTo: (row) => ({ "recipientUnit.sector": sectorOfRecipientId(row.recipientId) }),
  restored: (row) => ({
    recipientUnit: unitOf(row.recipientId),
    recipientPerson: personOf(row.recipientId),
  }),
});

export const initiativeRecords = recordKind({
  name: "initiatives",
  vietnameseNames: ["Sáng kiến", "Sáng kiến, đề tài"],
  description: "Initiatives and pieces of research that were recognised",
  columns: {
    code: code().required().headed("Mã sáng kiến", "Mã"),
    title: text({ maxLength: 512 }).required().headed("Tên sáng kiến", "Tên sáng kiến, đề tài", "Tên"),
    scope: oneOfEnum(InitiativeScope).required().headed("Phạm vi ảnh hưởng", "Phạm vi"),
    recognisedOn: date().required().headed("Ngày công nhận", "Công nhận ngày"),
    decision: reference("decisions").headed("Quyết định công nhận", "Quyết định", "Mã quyết định"),
    sector: sectorColumn().required(),
    ...citedColumns,
  },
  key: "code",
  databases: awardsDatabases,
  entity: InitiativeRow,
});

export const initiativeAuthorRecords = recordKind({
  name: "initiative-authors",
  vietnameseNames: ["Tác giả sáng kiến", "Tác giả sáng kiến, đề tài"],
  description:
    "Who made which initiative; the code is the initiative's, two dashes and the unit's or person's",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã tác giả sáng kiến", "Mã"),
    initiative: reference("initiatives").required().headed("Sáng kiến", "Mã sáng kiến"),
    authorUnit: reference("units").inOtherForm().headed("Đơn vị tác giả", "Tập thể tác giả", "Mã đơn vị"),
    authorPerson: reference("people").inOtherForm().headed("Cá nhân tác giả", "Tác giả", "Mã cá nhân"),
  },
  key: "code",
  looksUp: ["authorUnit.sector"],
  checks: ({ code: own, initiative, authorUnit, authorPerson }) =>
    (authorUnit === null) === (authorPerson === null)
      ? [{ column: "authorUnit" as const, allowed: texts.oneAuthor }]
      : codeProblem(own, authorCode(initiative, authorUnit ?? authorPerson ?? "")),
  databases: awardsDatabases,
  entity: InitiativeAuthorRow,
  derived: (record, lookUp) => ({
    authorId: recipientIdOf(record.authorPerson, record.authorUnit, lookUp("authorUnit.sector")),
  }),
  ledTo: (row) => ({ "authorUnit.sector": sectorOfRecipientId(row.authorId) }),
  restored: (row) => ({ authorUnit: unitOf(row.authorId), authorPerson: personOf(row.authorId) }),
});

export const headcountRecords = recordKind({
  name: "headcounts",
  vietnameseNames: ["Biên chế", "Biên chế, số lao động", "Số lao động"],
  description: "How many people units had in a year; the code is the unit's, a dash and the year",
  columns: {
    code: code({ maxLength: 104 }).required().headed("Mã biên chế", "Mã"),
    unit: reference("units").inOtherForm().required().headed("Đơn vị", "Mã đơn vị"),
    year: year().required().headed("Năm"),
    people: integer({ min: 0 }).required().headed("Số người", "Số lao động", "Biên chế"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["unit.sector"],
  checks: ({ code: own, unit, year: of }) => codeProblem(own, yearCode(unit, of)),
  databases: awardsDatabases,
  entity: HeadcountRow,
  derived: (record, lookUp) => ({ unitId: unitIdOf(lookUp("unit.sector"), record.unit) }),
  ledTo: (row) => ({ "unit.sector": row.unitId === null ? null : sectorOfUnitId(row.unitId) }),
  restored: (row) => ({ unit: codeOf(row.unitId) ?? "" }),
});

export const openCaseRecords = recordKind({
  name: "open-cases",
  vietnameseNames: ["Vụ việc đang xem xét", "Vụ việc đang xem xét, xử lý"],
  description: "Cases that keep units and people from being awarded while they are open",
  columns: {
    code: code().required().headed("Mã vụ việc", "Mã"),
    recipientUnit: reference("units")
      .inOtherForm()
      .headed("Đơn vị bị xem xét", "Tập thể bị xem xét", "Mã đơn vị"),
    recipientPerson: reference("people").inOtherForm().headed("Cá nhân bị xem xét", "Mã cá nhân"),
    kind: oneOfEnum(CaseKind).required().headed("Loại vụ việc", "Loại"),
    openedOn: date().required().headed("Ngày bắt đầu", "Ngày bắt đầu xem xét"),
    closedOn: date().headed("Ngày kết thúc", "Ngày kết thúc xem xét"),
    sector: sectorColumn().required(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["recipientUnit.sector"],
  checks: ({ recipientUnit, recipientPerson, openedOn, closedOn }) => [
    ...((recipientUnit === null) === (recipientPerson === null)
      ? [{ column: "recipientUnit" as const, allowed: texts.oneUnderReview }]
      : []),
    ...(closedOn !== null && closedOn < openedOn
      ? [{ column: "closedOn" as const, allowed: texts.closedBeforeOpened({ openedOn: toldDay(openedOn) }) }]
      : []),
  ],
  databases: awardsDatabases,
  entity: OpenCaseRow,
  derived: (record, lookUp) => ({
    recipientId: recipientIdOf(record.recipientPerson, record.recipientUnit, lookUp("recipientUnit.sector")),
  }),
  ledTo: (row) => ({ "recipientUnit.sector": sectorOfRecipientId(row.recipientId) }),
  restored: (row) => ({
    recipientUnit: unitOf(row.recipientId),
    recipientPerson: personOf(row.recipientId),
  }),
});

/** The code of what there is once of a unit or person and a year. */
export function yearCode(of: string, year: number): string {
  return `${of}-${year}`;
}

/** The code of an author of an initiative. */
export function authorCode(initiative: string, author: string): string {
  return `${initiative}--${author}`;
}

function codeProblem(own: string, wanted: string) {
  return own === wanted ? [] : [{ column: "code" as const, allowed: texts.codeIs({ code: wanted }) }];
}
