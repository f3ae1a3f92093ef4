import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { FindingRow } from "./finding.entity";
import { findingLoaders } from "./finding.loaders";
import { findingRecords, foldedFinding } from "./finding.records";
import { FindingStore } from "./finding.store";

export const findingFeature = feature({
  name: "findings",
  entities: [FindingRow],
  kinds: [findingRecords],
  readModels: [
    foldedReadModel("finding", foldedFinding),
    wordsReadModel(searchedRows("finding", FindingRow)),
  ],
  stores: { findings: FindingStore },
  loaders: { findings: findingLoaders },
  nodes: { Finding: (code, { findings }) => findings.byCode.load(code) },
  resolvers: () => [require("./finding.resolver")],
});
