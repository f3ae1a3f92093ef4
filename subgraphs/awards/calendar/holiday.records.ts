import { isCalendarDay } from "../../../platform/dates/calendar";
import { boolean, code, oneOf, recordKind, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { HolidayRow } from "./holiday.entity";
import { texts } from "./holiday.texts";

/** What a day of the calendar is: off, or worked in the place of one that is. */
const kindNames = { OFF: ["ngày nghỉ"], WORKING: ["ngày làm bù"] };

export const holidayRecords = recordKind({
  name: "holidays",
  vietnameseNames: ["Ngày nghỉ lễ, tết", "Ngày lễ, tết"],
  description:
    "Days off of Viet Nam, and days of weekends on which they are made up for; the code is the day",
  columns: {
    code: code().required().headed("Ngày", "Mã"),
    year: year().required().headed("Năm"),
    kind: oneOf(["OFF", "WORKING"], kindNames).required().headed("Loại ngày", "Loại"),
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
