import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { SectorStore } from "./sector.store";

export function sectorLoaders(store: SectorStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (sector) => sector.code,
    ),
  };
}
