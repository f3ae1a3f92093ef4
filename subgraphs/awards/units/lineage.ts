/** A unit and those whose place it took, as one key: no id has a space. */
export function lineageKey(unitId: string, predecessorIds: readonly string[]): string {
  return [unitId, ...predecessorIds].join(" ");
}

/** The ids of the units of a lineage. */
export function lineageMembers(key: string): readonly string[] {
  return key.split(" ");
}
