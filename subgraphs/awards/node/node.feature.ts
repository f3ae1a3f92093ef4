import { feature } from "../../../platform/subgraph-server/feature";

export const nodeFeature = feature({ name: "node", resolvers: () => [require("./node-roots.resolver")] });
