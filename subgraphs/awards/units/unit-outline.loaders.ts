import { batching } from "../../../platform/graphql/loaders/loaders";
import { lineageOf } from "./lineage.manager";
import type { UnitOutlineStore } from "./unit-outline.store";

/** Comes after all days: each succession on record counts. */
const lastDay = "9999-12-31";

export function unitOutlineLoaders(store: UnitOutlineStore) {
  return {
    /** The ids of all units whose place a unit took, over any number of reorganisations. */
    predecessorsOf: batching<string, readonly string[]>(async (unitIds) => {
      const lineage = await lineageOf(unitIds, lastDay, store);
      return unitIds.map((id) => lineage.get(id) ?? []);
    }),
  };
}
