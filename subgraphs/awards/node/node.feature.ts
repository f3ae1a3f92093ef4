import { feature } from "../../../platform/subgraph-server/feature";

export const node = feature({ name: "node", resolvers: () => [require("./node-roots.resolver")] });
