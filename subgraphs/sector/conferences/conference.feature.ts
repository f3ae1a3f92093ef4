import { manyByKey } from "../../../platform/graphql/loaders/loaders";
import { once } from "../../../platform/graphql/loaders/once";
import { feature } from "../../../platform/subgraph-server/feature";
import { ConferenceRow } from "./conference.entity";
import { conferenceRecords } from "./conference.records";
import { ConferenceStore } from "./conference.store";

export const conferenceFeature = feature({
  name: "conferences",
  entities: [ConferenceRow],
  kinds: [conferenceRecords],
  stores: { conferences: ConferenceStore },
  loaders: {
    conferences: (store: ConferenceStore) => ({
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (conference) => conference.seasonCode,
      ),
      ofHost: once(() => store.ofHosts()),
    }),
  },
  resolvers: () => [require("./conference.resolver")],
});
