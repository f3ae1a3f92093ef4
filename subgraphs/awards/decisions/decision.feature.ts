import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { searchedRows } from "../../../platform/records/search/searched-source.store";
import { wordsReadModel } from "../../../platform/records/search/recount-words.store";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { DecisionRow } from "./decision.entity";
import { decisionRecords, foldedDecision } from "./decision.records";
import { DecisionStore } from "./decision.store";

export const decisionFeature = feature({
  name: "decisions",
  entities: [DecisionRow],
  kinds: [decisionRecords],
  readModels: [
    foldedReadModel("decision", foldedDecision),
    wordsReadModel(searchedRows("decision", DecisionRow)),
  ],
  stores: { decisions: DecisionStore },
  loaders: {
    decisions: (store: DecisionStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (decision) => decision.code,
      ),
    }),
  },
  nodes: { Decision: (code, { decisions }) => decisions.byCode.load(code) },
  resolvers: () => [require("./decision-roots.resolver"), require("./decision.resolver")],
});
