import { feature } from "../../../platform/subgraph-server/feature";

/** What it adds to sectors' clusters and their seasons. */
export const clusterFeature = feature({ name: "clusters", resolvers: () => [require("./season.resolver")] });
