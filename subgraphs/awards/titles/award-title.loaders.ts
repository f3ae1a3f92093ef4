import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import type { AwardTitleStore } from "./award-title.store";
import { TitleCatalogue } from "./title-catalogue";

export type AwardTitleLoaders = ReturnType<typeof awardTitleLoaders>;

export function awardTitleLoaders(store: AwardTitleStore) {
  const catalogue = once(async () => new TitleCatalogue(await store.all()));
  // Thousands of records of an answer share a title, and so its promise.
  const ofCode = oneByKey(
    async (codes: readonly string[]) => {
      const titles = await catalogue();
      return codes.flatMap((code) => titles.find(code) ?? []);
    },
    (title) => title.code,
  );
  return {
    catalogue,
    byCode: (code: string) => ofCode.load(code),
    legalBasisByCode: oneByKey(
      (codes: readonly string[]) => store.legalBasesByCodes(codes),
      (basis) => basis.code,
    ),
    legalBasesOf: manyByKey(
      (codes: readonly string[]) => store.legalBasesByTitles(codes),
      (basis) => basis.titleCode,
    ),
  };
}
