import { oneByKey } from "../../../platform/graphql/loaders/loaders";
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
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (inspection) => inspection.code,
      ),
      ofUnit: once(() => store.ofUnits()),
    }),
  },
  nodes: { Inspection: (code, { inspections }) => inspections.byCode.load(code) },
  resolvers: () => [require("./inspection.resolver")],
});
