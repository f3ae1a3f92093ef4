import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { ProvinceStore } from "./province.store";

export function provinceLoaders(store: ProvinceStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (province) => province.code,
    ),
  };
}
