import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { ProvinceRow } from "./province.entity";
import { provinceRecords } from "./province.records";
import { ProvinceStore } from "./province.store";

export const provinceFeature = feature({
  name: "provinces",
  entities: [ProvinceRow],
  kinds: [provinceRecords],
  stores: { provinces: ProvinceStore },
  loaders: {
    provinces: (store: ProvinceStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (province) => province.code,
      ),
    }),
  },
  resolvers: () => [require("./province.resolver")],
});
