import { oneOf } from "../../platform/records";
import { sectorNames } from "../sector-code";
import { sectors } from "../sectors";

const databases = new Map(sectors.map(({ code, name }) => [code, name]));

/** A column with the code of a sector; its Vietnamese name is read for it. */
export const sectorCode = () =>
  oneOf(
    sectors.map(({ code }) => code),
    sectorNames,
  )
    .required()
    .headed("Ngành");

/** The column of the sector that a record belongs to: its rows are in that sector's database, and do not repeat it. */
export const ownSectorColumn = () => sectorCode().ofDatabase(sectorOf);

/** The databases of all sectors, for records that each of them keeps. */
export const allSectorDatabases = (): readonly string[] => [...databases.values()];

/** The database of the sector with a code; none for a code that is not known, of which a fault tells already. */
export function sectorDatabase(code: string | null): readonly string[] {
  const database = code === null ? undefined : databases.get(code);
  return database === undefined ? [] : [database];
}

/**
 * The sector whose database has a name.
 * @throws Error when there is none.
 */
function sectorOf(database: string): string {
  const sector = sectors.find(({ name }) => name === database);
  if (!sector) throw new Error(`no sector has a database "${database}"`);
  return sector.code;
}
