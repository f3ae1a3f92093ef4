import { describedEnum } from "../../../platform/graphql/described-enum";

export const HolidayKind = describedEnum("HolidayKind", "What a day of the calendar is (loại ngày).", {
  OFF: "A day off (ngày nghỉ).",
  WORKING: "A day of the weekend on which a day off is made up for (ngày làm bù).",
});
