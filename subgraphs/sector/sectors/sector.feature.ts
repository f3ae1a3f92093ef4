import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { SectorRow } from "./sector.entity";
import { sectorRecords } from "./sector.records";
import { SectorStore } from "./sector.store";

export const sectorFeature = feature({
  name: "sectors",
  entities: [SectorRow],
  kinds: [sectorRecords],
  stores: { sectors: SectorStore },
  loaders: {
    sectors: (store: SectorStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (sector) => sector.code,
      ),
    }),
  },
  resolvers: () => [require("./sector.resolver")],
});
