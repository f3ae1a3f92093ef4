import { manyByKey, oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { LeadershipTermRow } from "./leadership-term.entity";
import { leadershipTermRecords } from "./leadership-term.records";
import { LeadershipTermStore } from "./leadership-term.store";

export const leadershipTermFeature = feature({
  name: "leadership",
  entities: [LeadershipTermRow],
  kinds: [leadershipTermRecords],
  stores: { leadership: LeadershipTermStore },
  loaders: {
    leadership: (store: LeadershipTermStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (term) => term.code,
      ),
      ofSeason: manyByKey(
        (codes: readonly string[]) => store.bySeasons(codes),
        (term) => term.seasonCode,
      ),
    }),
  },
  nodes: { LeadershipTerm: (code, { leadership }) => leadership.byCode.load(code) },
  resolvers: () => [require("./leadership-term.resolver")],
});
