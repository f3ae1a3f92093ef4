import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";
import { unitLoaders } from "./unit.loaders";
import { foldedUnit, unitNameRecords, unitRecords, unitSuccessionRecords } from "./unit.records";
import { UnitStore } from "./unit.store";

export const unitFeature = feature({
  name: "units",
  entities: [UnitRow, UnitNameRow, UnitSuccessionRow],
  kinds: [unitRecords, unitNameRecords, unitSuccessionRecords],
  readModels: [foldedReadModel("unit", foldedUnit), wordsReadModel(searchedRows("unit", UnitRow))],
  stores: { units: UnitStore },
  loaders: { units: unitLoaders },
  resolvers: () => [require("./unit.resolver")],
});
