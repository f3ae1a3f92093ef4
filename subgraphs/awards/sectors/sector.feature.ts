import { feature } from "../../../platform/subgraph-server/feature";
import { interfaceReferences } from "./interface-references";
import type * as stubs from "./sector-stubs.type";

export const sectorFeature = feature({
  name: "sectors",
  references: interfaceReferences,
  resolvers: () => [require("./sector-roots.resolver"), require("./sector.resolver")],
  types: () => (require("./sector-stubs.type") as typeof stubs).sectorStubs,
});
