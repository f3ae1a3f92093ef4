import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../platform/errors/start-error";
import { parseCsv } from "../../platform/records/csv/parse-csv";

/** A province of the catalogue; one that was merged has a last day, and the province that it is in now. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly validTo: string | null;
  readonly current: string;
}

/** Reads the provinces of the project's catalogue, to which what is generated refers. */
export function readProvinces(root: string): readonly Province[] {
  const path = join(root, "data", "catalogue", "provinces.csv");
  if (!existsSync(path))
    throw new StartError(`${path} is not there: run the command in the project's folder.`);
  return parseCsv(readFileSync(path, "utf8")).map(({ code = "", name = "", valid_to: validTo, current }) => ({
    code,
    name,
    validTo: validTo || null,
    current: current || code,
  }));
}
