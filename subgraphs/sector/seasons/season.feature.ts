import { feature } from "../../../platform/subgraph-server/feature";
import { MembershipRow } from "./membership.entity";
import { membershipLoaders, seasonLoaders } from "./season.loaders";
import { MembershipStore } from "./membership.store";
import { SeasonRow } from "./season.entity";
import { membershipRecords, seasonRecords } from "./season.records";
import { SeasonStore } from "./season.store";

export const seasonFeature = feature({
  name: "seasons",
  entities: [SeasonRow, MembershipRow],
  kinds: [seasonRecords, membershipRecords],
  stores: { seasons: SeasonStore, memberships: MembershipStore },
  loaders: { seasons: seasonLoaders, memberships: membershipLoaders },
  resolvers: () => [require("./membership.resolver"), require("./season.resolver")],
});
