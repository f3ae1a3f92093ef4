import { oneOf } from "../../platform/records";
import { sectorNames } from "../sector-code";
import { sectors } from "../sectors";

/** All records of this subgraph go to its one database. */
export const awardsDatabases = (): readonly string[] => ["awards"];

/** A column with the code of a sector, for which its Vietnamese name is read; may be empty. */
export const sectorColumn = () =>
  oneOf(
    sectors.map(({ code }) => code),
    sectorNames,
  ).headed("Ngành");
