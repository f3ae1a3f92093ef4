import { recordKind, text } from "../../../platform/records";
import { sectorCode, sectorDatabase } from "../sector-databases";
import { SectorRow } from "./sector.entity";

export const sectorRecords = recordKind({
  name: "sectors",
  description: "The sectors with their names",
  columns: {
    code: sectorCode(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }).required(),
  },
  key: "code",
  databases: ({ code }) => sectorDatabase(code),
  entity: SectorRow,
});
