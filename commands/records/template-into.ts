import { StartError } from "../../platform/errors/start-error";
import { readCatalogues } from "../../platform/records/template/read-catalogues";
import { writeTemplate } from "../../platform/records/template/write-template";
import { didYouMean } from "../../platform/records/faults/nearest";
import { KindSet } from "../../platform/records/kinds/kind-set";
import type { Databases } from "../open-databases";
import { recordKinds } from "./record-kinds";

/** A template that was written, and the catalogues of which there is no record to choose yet. */
interface WrittenTemplate {
  readonly file: string;
  readonly emptyCatalogues: readonly string[];
}

/**
 * Writes a workbook to be filled with records of a kind.
 * @param fileFor names the file by the name of the kind
 * @throws StartError when there is no such kind
 */
export async function templateInto(
  databases: Databases,
  name: string,
  fileFor: (kind: string) => string,
): Promise<WrittenTemplate> {
  const kinds = new KindSet(recordKinds);
  const kind = kinds.findNamed(name);
  if (!kind) {
    const meant = didYouMean(name, kinds.names())?.en;
    const told = meant === undefined ? `there are ${[...kinds.names()].join(", ")}.` : meant;
    throw new StartError(`No kind of records is called "${name}"; ${told}`);
  }
  const file = fileFor(kind.name);
  const catalogues = await readCatalogues(kind, kinds, databases);
  await writeTemplate(kind, kinds, catalogues, file);
  const emptyCatalogues = [...catalogues]
    .filter(([, entries]) => entries.length === 0)
    .map(([catalogue]) => catalogue);
  return { file, emptyCatalogues };
}
