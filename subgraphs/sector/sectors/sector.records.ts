import { recordKind, text } from "../../../platform/records";
import { sectorColumn, sectorDatabase } from "../sector-databases";
import { SectorRow } from "./sector.entity";

export const sectorRecords = recordKind({
  name: "sectors",
  description: "The sectors with their names",
  columns: {
    code: sectorColumn(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }).required(),
  },
  key: "code",
  databases: ({ code }) => sectorDatabase(code),
  entity: SectorRow,
  toRow: (record) => ({ ...record }),
  toRecord: ({ code, name, englishName }) => ({ code, name, englishName }),
});
