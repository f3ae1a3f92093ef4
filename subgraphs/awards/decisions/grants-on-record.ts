import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { awardTitleRecords } from "../titles/award-title.records";
import type { awardRecords } from "../awards/award.records";
import type { DecidingAuthority } from "../authorities/who-decides";
import type { UnitNameFacts } from "../mutations/sector-facts";
import type { NominationOnRecord } from "../transitions/step-of";
import type { personRecords, positionRecords } from "../people/person.records";

export type AwardOnRecord = OnRecord<RecordOfKind<typeof awardRecords>>;
export type TitleOnRecord = OnRecord<RecordOfKind<typeof awardTitleRecords>>;
type PersonOnRecord = OnRecord<RecordOfKind<typeof personRecords>>;
type PostOnRecord = OnRecord<RecordOfKind<typeof positionRecords>>;

/** What is on record of what a decision is to give. */
export interface GrantsOnRecord {
  readonly nominations: ReadonlyMap<string, NominationOnRecord>;
  readonly titles: ReadonlyMap<string, TitleOnRecord>;
  /** Who decides on titles, by their codes. */
  readonly authorities: ReadonlyMap<string, readonly DecidingAuthority[]>;
  readonly people: ReadonlyMap<string, PersonOnRecord>;
  /** The posts of people, by their codes. */
  readonly posts: ReadonlyMap<string, readonly PostOnRecord["record"][]>;
  /** Units by their ids, as their sectors know them. */
  readonly units: ReadonlyMap<string, UnitNameFacts>;
  /** The awards of the year that recipients have, by the keys of these. */
  readonly awards: ReadonlyMap<string, readonly AwardOnRecord[]>;
}

/** The key of a recipient: its id, or what it is and its name where no more is known. */
export function recipientKeyOf(id: string | null, kind: string, sortKey: string): string {
  return id ?? `${kind} ${sortKey}`;
}

/** Whether a text has the form of an id: what has not names nothing. */
export function isGlobalId(id: string): boolean {
  return /^[^:]+:./s.test(id);
}
