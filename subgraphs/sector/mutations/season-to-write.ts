import { Refused, type InputPath } from "../../../platform/mutations/reason";
import { texts } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { codeOf } from "../../mutations/ids";
import type { SectorDefinition } from "../definition";
import { seasonRecords } from "../seasons/season.records";
import { recordsNamed } from "./records-named";

export type SeasonOnRecord = OnRecord<RecordOfKind<typeof seasonRecords>>;

/**
 * The season that an input names as it was read.
 * @throws Refused NOT_FOUND, or CONFLICT where it has changed since
 */
export async function seasonToWrite(
  { id, version }: { readonly id: string; readonly version: number },
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath = ["input", "season"],
): Promise<SeasonOnRecord> {
  const code = codeOf(`${prefix}ClusterSeason`, id, [...at, "id"]);
  const season = await records.find(seasonRecords, code);
  if (!season) throw new Refused([{ code: "NOT_FOUND", at: [...at, "id"], text: texts.notFound }]);
  if (season.version !== version)
    throw new Refused([
      {
        code: "CONFLICT",
        at: [...at, "version"],
        text: texts.conflict({ version: season.version }),
        currentVersion: season.version,
      },
    ]);
  return season;
}

/**
 * The seasons that a list of an input names, in its order.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export function seasonsToWrite(
  ids: readonly string[],
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath,
): Promise<readonly SeasonOnRecord[]> {
  return recordsNamed(ids, { kind: seasonRecords, typeName: `${prefix}ClusterSeason` }, records, at);
}

/** Where a season lies. */
export function seasonSubject({ record }: SeasonOnRecord, { code }: SectorDefinition): SectorSubject {
  return subjectIn(code, { cluster: record.cluster });
}
