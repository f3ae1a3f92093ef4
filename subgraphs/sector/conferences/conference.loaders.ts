import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import type { ConferenceStore } from "./conference.store";

export function conferenceLoaders(store: ConferenceStore) {
  return {
    ofSeason: manyByKey(
      (codes: readonly string[]) => store.bySeasons(codes),
      (conference) => conference.seasonCode,
    ),
    ofHost: manyByKey(
      (codes: readonly string[]) => store.byHosts(codes),
      (conference) => conference.hostCode,
    ),
  };
}
