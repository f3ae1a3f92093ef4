import { feature } from "../../../platform/subgraph-server/feature";
import { HolidayRow } from "./holiday.entity";
import { holidayRecords } from "./holiday.records";

export const calendarFeature = feature({
  name: "calendar",
  entities: [HolidayRow],
  kinds: [holidayRecords],
});
