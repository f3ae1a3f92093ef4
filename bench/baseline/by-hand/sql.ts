/** A sector's file, and the prefix of its types in ids. */
export interface SectorFile {
  readonly file: string;
  readonly prefix: string;
  readonly code: string;
}

export const justice: SectorFile = { file: "justice", prefix: "Justice", code: "JUSTICE" };
export const courts: SectorFile = { file: "courts", prefix: "Court", code: "COURT" };

/** The expressions of a JSON object, by the names of their fields. */
export type Fields = Readonly<Record<string, string>>;

/** The columns of a row as fields: `columns("unit", "code valid_from")` gives `code` and `validFrom`. */
export function columns(alias: string, names: string): Fields {
  return Object.fromEntries(names.split(" ").map((name) => [camelCase(name), `${alias}."${name}"`]));
}

/** A column of 0, 1 or null as true, false or null. */
export function truth(column: string): string {
  return `json(CASE ${column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)`;
}

/** A JSON object. */
export function object(fields: Fields): string {
  const parts = Object.entries(fields).map(([name, expression]) => `'${name}', ${expression}`);
  return `json_object(${parts.join(", ")})`;
}

/** The JSON object of one row; null where there is none. */
export function one(fields: Fields, from: string): string {
  return `(SELECT ${object(fields)} FROM ${from})`;
}

/** The JSON array of some rows. */
export function list(fields: Fields, from: string, order: string): string {
  return `(SELECT json_group_array(${object(fields)} ORDER BY ${order}) FROM ${from})`;
}

/** What `of` says of each sector, in the order of the list of sectors. */
export function eachSector(of: (sector: SectorFile) => Fields): string {
  return `json_array(${[justice, courts].map((sector) => one(of(sector), `${sector.file}.sector sector`)).join(", ")})`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
