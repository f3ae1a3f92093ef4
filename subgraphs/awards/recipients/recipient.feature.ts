import { feature } from "../../../platform/subgraph-server/feature";

/** What it adds to sectors' units, and what people have of the same. */
export const recipientFeature = feature({
  name: "recipients",
  resolvers: () => [require("./recipient.resolver")],
});
