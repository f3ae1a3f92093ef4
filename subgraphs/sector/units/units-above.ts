import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { unitRecords, unitSuccessionRecords } from "./unit.records";

interface UnitBelow {
  readonly code: string;
  readonly record: { readonly parent: string | null };
}

/**
 * The codes of a unit and of all above it, as they stand and as they stood before reorganisations: what a superior body did
 * stays its own after another has followed it.
 */
export async function unitsAbove(unit: UnitBelow, records: RecordsToWrite): Promise<ReadonlySet<string>> {
  const known = new Set([unit.code]);
  let next = codesOf([unit]);
  while (next.length > 0) {
    for (const code of next) known.add(code);
    const above = await records.having(unitRecords, "code", next);
    const before = await records.having(unitSuccessionRecords, "successor", next);
    next = [...codesOf(above), ...before.map(({ record }) => record.predecessor)].filter(
      (code) => !known.has(code),
    );
  }
  return known;
}

function codesOf(units: readonly UnitBelow[]): string[] {
  return units.flatMap(({ record }) => record.parent ?? []);
}
