import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import type { DossierStore } from "./dossier.store";

export function dossierLoaders(store: DossierStore) {
  return {
    entriesOf: manyByKey(
      (codes: readonly string[]) => store.entriesByNominations(codes),
      (entry) => entry.nominationCode,
    ),
    documentByCode: oneByKey(
      (codes: readonly string[]) => store.documentsByCodes(codes),
      (document) => document.code,
    ),
    requirements: once(() => store.requirements()),
  };
}
