import { oneOf } from "../../../platform/records";
import { sectors } from "../../sectors";

/** A column with the code of a sector; may be empty. */
export const sectorColumn = () => oneOf(sectors.map(({ code }) => code));
