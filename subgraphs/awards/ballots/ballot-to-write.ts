import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { codeOf } from "../../mutations/ids";
import { clusterOfSeasonCode } from "../sectors/sector-ids";
import { ballotRecords, ballotResultRecords, type ballotVoterRecords } from "./ballot.records";

export type BallotOnRecord = OnRecord<RecordOfKind<typeof ballotRecords>>;
type ResultOnRecord = OnRecord<RecordOfKind<typeof ballotResultRecords>>;
export type VoterOnRecord = OnRecord<RecordOfKind<typeof ballotVoterRecords>>;

/** What a write knows of a ballot: whoever casts a vote or closes it does so after the other. */
export interface BallotToWrite {
  readonly ballot: BallotOnRecord;
  /** What is voted on, in its order. */
  readonly results: readonly ResultOnRecord[];
}

/** @throws Refused NOT_FOUND */
export async function ballotToWrite(
  id: string,
  records: RecordsToWrite,
  at: InputPath,
): Promise<BallotToWrite> {
  const ballot = await records.find(ballotRecords, codeOf("BallotSession", id, at));
  if (!ballot) throw new Refused([notFound(at)]);
  const results = await records.having(ballotResultRecords, "ballot", [ballot.code]);
  return {
    ballot,
    results: [...results].sort((one, other) => one.record.ordinal - other.record.ordinal),
  };
}

/** Where a ballot lies. */
export function placeOfBallot({ record: { sector, season } }: Pick<BallotOnRecord, "record">): SectorSubject {
  return subjectIn(sector, { cluster: clusterOfSeasonCode(season) });
}

export function notFound(at: InputPath): Reason {
  return { code: "NOT_FOUND", at, text: ofMutations.notFound };
}

/** Why a record that was read in one version cannot be written in another; nothing where it is the same. */
export function conflictOf({ version }: { readonly version: number }, read: number, at: InputPath): Reason[] {
  return version === read
    ? []
    : [{ code: "CONFLICT", at, text: ofMutations.conflict({ version }), currentVersion: version }];
}
