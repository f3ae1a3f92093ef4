import { feature } from "../../../platform/subgraph-server/feature";

/** How values of enums are shown, those of the sectors among them: one subgraph tells them all. */
export const enumLabelFeature = feature({
  name: "enum-labels",
  resolvers: () => [require("./enum-label-roots.resolver")],
});
