import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import type { SourceDocumentStore } from "./source-document.store";

export function sourceDocumentLoaders(store: SourceDocumentStore) {
  return {
    byCode: oneByKey(
      (codes: readonly string[]) => store.byCodes(codes),
      (document) => document.code,
    ),
  };
}
