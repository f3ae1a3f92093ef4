import { once } from "../../../platform/graphql/loaders/once";
import { feature } from "../../../platform/subgraph-server/feature";
import { InspectionRow } from "./inspection.entity";
import { inspectionRecords } from "./inspection.records";
import { InspectionStore } from "./inspection.store";

export const inspectionFeature = feature({
  name: "inspections",
  entities: [InspectionRow],
  kinds: [inspectionRecords],
  stores: { inspections: InspectionStore },
  loaders: {
    inspections: (store: InspectionStore) => ({
      ofUnit: once(() => store.ofUnits()),
    }),
  },
  resolvers: () => [require("./inspection.resolver")],
});
