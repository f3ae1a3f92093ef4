import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { decisionRecords } from "../decisions/decision.records";
import { texts } from "./awards-to-write.texts";
import { awardRecords } from "./award.records";

export type AwardOnRecord = OnRecord<RecordOfKind<typeof awardRecords>>;
export type DecisionOnRecord = OnRecord<RecordOfKind<typeof decisionRecords>>;

/** An award as somebody read it. */
export interface AwardAsRead {
  readonly id: string;
  readonly version: number;
}

const idBegin = "Award:";

/** Where an award of the list of an input stands. */
export function placeOf(index: number): InputPath {
  return ["input", "awards", String(index)];
}

/**
 * The awards that a list of an input names, in its order.
 * @throws Refused NOT_FOUND for each that is not there, and DUPLICATE for each that stands there twice
 */
export async function awardsToWrite(
  named: readonly AwardAsRead[],
  records: RecordsToWrite,
): Promise<readonly AwardOnRecord[]> {
  const codes = named.map(({ id }) => (id.startsWith(idBegin) ? id.slice(idBegin.length) : ""));
  const found = await records.findAll(awardRecords, codes);
  const awards = codes.flatMap((code) => found.get(code) ?? []);
  const reasons = codes.flatMap((code, index): readonly Reason[] => {
    const at = [...placeOf(index), "id"];
    if (!found.has(code)) return [{ code: "NOT_FOUND", at, text: ofMutations.notFound }];
    return codes.indexOf(code) < index ? [{ code: "DUPLICATE", at, text: texts.twice }] : [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return awards;
}

/** The decisions that gave awards, by their codes. */
export async function decisionsOf(
  awards: readonly AwardOnRecord[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, DecisionOnRecord>> {
  const codes = awards.flatMap(({ record }) => record.decision ?? []);
  const found = await records.having(decisionRecords, "code", codes);
  return new Map(found.map((one) => [one.code, one]));
}

/** Why nothing can be done to awards as they were read: none is named, some changed since, or some do not stand. */
export function reasonsAgainstAwards(
  awards: readonly AwardOnRecord[],
  named: readonly AwardAsRead[],
): readonly Reason[] {
  if (awards.length === 0) return [{ code: "REQUIRED", at: ["input", "awards"], text: texts.none }];
  return awards.flatMap(({ version, record }, index): readonly Reason[] => {
    const at = placeOf(index);
    if (named[index]?.version !== version)
      return [
        {
          ...{ code: "CONFLICT", at: [...at, "version"], currentVersion: version },
          text: ofMutations.conflict({ version }),
        },
      ];
    return record.status === "REVOKED"
      ? [{ code: "WRONG_STATE", at: [...at, "id"], text: texts.revokedAlready }]
      : [];
  });
}
