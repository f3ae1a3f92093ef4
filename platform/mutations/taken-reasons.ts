import type { EntityManager } from "typeorm";
import type { AnyRecord } from "../records/kinds/record";
import type { CheckedChange } from "./check-changes";
import type { Reason } from "./reason";
import { pathOf } from "./record-change";
import type { RecordsToWrite } from "./records-to-write";
import { holdNames } from "./write-keys.store";

/** A record that is to be written with something that no other one has. */
interface Claimed {
  readonly checked: CheckedChange;
  readonly key: string;
  /** By what others are found that may have the same. */
  readonly found: string;
}

/**
 * Why records cannot be written with what others have, where their kind says that no two have it. Two writers of the same wait for each
 * other, and the later one finds what the earlier one wrote.
 */
export async function takenReasons(
  changes: readonly CheckedChange[],
  records: RecordsToWrite,
  manager: EntityManager,
): Promise<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const kind of new Set(changes.map((one) => one.kind))) {
    const { unique } = kind.kind;
    if (!unique) continue;
    const claimed = changes.flatMap((checked) => (checked.kind === kind ? claimOf(checked) : []));
    if (claimed.length === 0) continue;
    await holdNames(
      claimed.map(({ key }) => `${kind.name}:${key}`),
      manager,
    );
    const values = claimed.map(({ found }) => found);
    const others = await records.matching(kind.kind, unique.foundBy, values);
    const codesOf = new Map<string, Set<string>>();
    const add = (code: string, record: AnyRecord) => {
      const key = unique.keyOf(record);
      if (key !== null) codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code));
    };
    const written = new Set(changes.map(({ change }) => change.code));
    for (const { code, record } of others) if (!written.has(code)) add(code, record);
    for (const { checked, key } of claimed) {
      if (codesOf.has(key))
        reasons.push({
          code: "ALREADY_EXISTS",
          at: pathOf(checked.change, unique.column),
          text: unique.taken,
        });
      add(checked.change.code, checked.record ?? {});
    }
  }
  return reasons;
}

/** What a record claims that it did not have before. */
function claimOf(checked: CheckedChange): readonly Claimed[] {
  const { change, kind, record } = checked;
  const { unique } = kind.kind;
  if (!unique || record === null) return [];
  const key = unique.keyOf(record);
  if (key === null || (change.was !== null && unique.keyOf(change.was.record) === key)) return [];
  return [{ checked, key, found: unique.found(record) }];
}
