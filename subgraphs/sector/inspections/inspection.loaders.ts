import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { InspectionStore } from "./inspection.store";

export function inspectionLoaders(store: InspectionStore) {
  return {
    ofUnit: manyByKey(
      (codes: readonly string[]) => store.byUnits(codes),
      (inspection) => inspection.unitCode,
    ),
  };
}
