import { parseIdOf } from "../../../platform/graphql/global-id";
import { foldedReadModel } from "../../../platform/records/search/folded-columns.store";
import { feature } from "../../../platform/subgraph-server/feature";
import { AwardTitleRow } from "./award-title.entity";
import { awardTitleLoaders } from "./award-title.loaders";
import { awardTitleRecords, foldedTitle, legalBasisRecords } from "./award-title.records";
import { AwardTitleStore } from "./award-title.store";
import { LegalBasisRow } from "./legal-basis.entity";

export const awardTitleFeature = feature({
  name: "titles",
  entities: [AwardTitleRow, LegalBasisRow],
  kinds: [awardTitleRecords, legalBasisRecords],
  readModels: [foldedReadModel("title", foldedTitle)],
  stores: { titles: AwardTitleStore },
  loaders: { titles: awardTitleLoaders },
  nodes: {
    AwardTitle: (code, { titles }) => titles.byCode(code),
    LegalBasis: (code, { titles }) => titles.legalBasisByCode.load(code),
  },
  references: {
    AwardTitle: ({ id, code }: { id?: string; code?: string }, { loaders }) =>
      loaders.titles.byCode(code ?? parseIdOf(["AwardTitle"], id ?? "").code),
  },
  resolvers: () => [require("./award-title.resolver"), require("./title-roots.resolver")],
});
