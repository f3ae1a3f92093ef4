import { feature } from "../../../platform/subgraph-server/feature";
import { UnitOutlineRow, UnitSuccessionOutlineRow } from "./unit-outline.entity";
import { UnitOutlineStore } from "./unit-outline.store";
import { unitOutlines } from "./unit-outlines";

/** What is known here of sectors' units beside their ids. */
export const unitFeature = feature({
  name: "units",
  entities: [UnitOutlineRow, UnitSuccessionOutlineRow],
  outlines: unitOutlines,
  stores: { unitOutlines: UnitOutlineStore },
  resolvers: () => [require("./not-awarded.resolver")],
});
