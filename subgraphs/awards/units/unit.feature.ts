import { feature } from "../../../platform/subgraph-server/feature";
import { ProvinceOutlineRow, UnitOutlineRow, UnitSuccessionOutlineRow } from "./unit-outline.entity";
import { unitOutlineLoaders } from "./unit-outline.loaders";
import { UnitOutlineStore } from "./unit-outline.store";
import { unitOutlines } from "./unit-outlines";

/** What is known here of sectors' units beside their ids. */
export const unitFeature = feature({
  name: "units",
  entities: [ProvinceOutlineRow, UnitOutlineRow, UnitSuccessionOutlineRow],
  outlines: unitOutlines,
  stores: { unitOutlines: UnitOutlineStore },
  loaders: { unitOutlines: unitOutlineLoaders },
  resolvers: () => [require("./not-awarded.resolver")],
});
