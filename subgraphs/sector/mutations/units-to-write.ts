import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { codeOf } from "../../mutations/ids";
import type { SectorDefinition } from "../definition";
import { unitRecords } from "../units/unit.records";
import { texts } from "./sector-mutations.texts";

export type UnitOnRecord = OnRecord<RecordOfKind<typeof unitRecords>>;

/**
 * The units that a list of an input names, in its order.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export async function unitsToWrite(
  ids: readonly string[],
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath,
): Promise<readonly UnitOnRecord[]> {
  const reasons: Reason[] = [];
  const codes = ids.map((id, index) => {
    const path = [...at, String(index)];
    if (ids.indexOf(id) < index) reasons.push({ code: "DUPLICATE", at: path, text: texts.twice });
    try {
      return codeOf(`${prefix}Unit`, id, path);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reasons.push(...error.reasons);
      return "";
    }
  });
  const found = await records.findAll(unitRecords, codes);
  const read = codes.flatMap((code, index) => {
    const unit = found.get(code);
    if (!unit && code !== "")
      reasons.push({ code: "NOT_FOUND", at: [...at, String(index)], text: ofMutations.notFound });
    return unit ?? [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return read;
}

/** The unit that an input names; null where it names none. @throws Refused NOT_FOUND */
export async function unitToWrite(
  id: string | null | undefined,
  records: RecordsToWrite,
  { prefix }: SectorDefinition,
  at: InputPath,
): Promise<UnitOnRecord | null> {
  if (id == null) return null;
  const unit = await records.find(unitRecords, codeOf(`${prefix}Unit`, id, at));
  if (!unit) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return unit;
}

/** Whether a unit stood on a day, as far as its days are known. */
export function stoodOn({ record }: Pick<UnitOnRecord, "record">, day: string): boolean {
  return (
    (record.validFrom === null || record.validFrom <= day) &&
    (record.validTo === null || day <= record.validTo)
  );
}

/** Why a unit that did not stand on a day cannot be used. */
export function notStanding(day: string, at: InputPath): Reason {
  return { code: "NOT_STANDING", at, text: texts.notStanding({ day }) };
}
