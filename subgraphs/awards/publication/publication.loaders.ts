import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import type { PublicationStore } from "./publication.store";

export function publicationLoaders(store: PublicationStore) {
  return {
    noticeByCode: oneByKey(
      (codes: readonly string[]) => store.noticesByCodes(codes),
      (notice) => notice.code,
    ),
    entriesOf: manyByKey(
      (codes: readonly string[]) => store.entriesByNotices(codes),
      (entry) => entry.noticeCode,
    ),
    entriesOfNomination: manyByKey(
      (codes: readonly string[]) => store.entriesByNominations(codes),
      (entry) => entry.nominationCode,
    ),
    commentsOf: manyByKey(
      (codes: readonly string[]) => store.commentsByNotices(codes),
      (comment) => comment.noticeCode,
    ),
    rules: once(() => store.rules()),
    holidaysOf: manyByKey(
      (years: readonly number[]) => store.holidaysByYears(years),
      (holiday) => holiday.year,
    ),
  };
}
