import { manyByKey } from "../../../platform/loaders/loaders";
import { once } from "../../../platform/loaders/once";
import type { AwardTitleStore } from "./award-title.store";
import { TitleCatalogue } from "./title-catalogue";

export type AwardTitleLoaders = ReturnType<typeof awardTitleLoaders>;

export function awardTitleLoaders(store: AwardTitleStore) {
  const catalogue = once(async () => new TitleCatalogue(await store.all()));
  return {
    catalogue,
    byCode: async (code: string) => (await catalogue()).find(code),
    legalBasesOf: manyByKey(
      (codes: readonly string[]) => store.legalBasesByTitles(codes),
      (basis) => basis.titleCode,
    ),
  };
}
