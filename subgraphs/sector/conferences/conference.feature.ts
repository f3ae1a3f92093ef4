import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
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
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (conference) => conference.code,
      ),
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (conference) => conference.seasonCode,
      ),
      ofHost: once(() => store.ofHosts()),
    }),
  },
  nodes: { Conference: (code, { conferences }) => conferences.byCode.load(code) },
  resolvers: () => [require("./conference.resolver")],
});
