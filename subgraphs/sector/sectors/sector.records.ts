import { recordKind, text } from "../../../platform/records";
import { sectorCode, sectorDatabase } from "../sector-databases";
import { SectorRow } from "./sector.entity";

export const sectorRecords = recordKind({
  name: "sectors",
  vietnameseNames: ["Ngành"],
  description: "The sectors with their names",
  columns: {
    code: sectorCode().headed("Mã ngành", "Mã"),
    name: text({ maxLength: 255 }).required().headed("Tên ngành", "Tên"),
    englishName: text({ maxLength: 255 }).required().headed("Tên tiếng Anh"),
  },
  key: "code",
  databases: ({ code }) => sectorDatabase(code),
  entity: SectorRow,
});
