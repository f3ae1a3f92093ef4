import { oneOf } from "../../platform/records";
import { sectors } from "../sectors";

/** All records of this subgraph go to its one database. */
export const awardsDatabases = (): readonly string[] => ["awards"];

/** A column with the code of a sector; may be empty. */
export const sectorColumn = () => oneOf(sectors.map(({ code }) => code));
