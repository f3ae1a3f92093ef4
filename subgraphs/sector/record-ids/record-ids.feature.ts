import { feature } from "../../../platform/subgraph-server/feature";

/** The ids of records of which no other subgraph knows. */
export const recordIdsFeature = feature({
  name: "record-ids",
  resolvers: () => [require("./record-ids.resolver")],
});
