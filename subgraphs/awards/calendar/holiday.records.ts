import { isCalendarDay } from "../../../platform/dates/calendar";
import { boolean, code, oneOfEnum, recordKind, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { HolidayRow } from "./holiday.entity";
import { HolidayKind } from "./holiday.enums";
import { texts } from "./holiday.texts";

export const holidayRecords = recordKind({
  name: "holidays",
  vietnameseNames: ["Ngày nghỉ lễ, tết", "Ngày lễ, tết"],
  description:
    "Days off of Viet Nam, and days of weekends on which they are made up for; the code is the day",
  columns: {
    code: code().required().headed("Ngày", "Mã"),
    year: year().required().headed("Năm"),
    kind: oneOfEnum(HolidayKind).required().headed("Loại ngày", "Loại"),
    name: text({ maxLength: 255 }).required().headed("Tên ngày nghỉ", "Tên"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ code: day, year: of }) =>
    isCalendarDay(day) && day.startsWith(`${of}-`)
      ? []
      : [{ column: "code", allowed: texts.codeIsDay({ year: of }) }],
  databases: awardsDatabases,
  entity: HolidayRow,
});
