import { oneByKey } from "../../../platform/graphql/loaders/loaders";
import { feature } from "../../../platform/subgraph-server/feature";
import { SourceDocumentRow } from "./source-document.entity";
import { sourceDocumentRecords } from "./source-document.records";
import { SourceDocumentStore } from "./source-document.store";
import type * as documentTypes from "./source-document.type";

export const sourceDocumentFeature = feature({
  name: "documents",
  entities: [SourceDocumentRow],
  kinds: [sourceDocumentRecords],
  stores: { documents: SourceDocumentStore },
  loaders: {
    documents: (store: SourceDocumentStore) => ({
      byCode: oneByKey(
        (codes: readonly string[]) => store.byCodes(codes),
        (document) => document.code,
      ),
    }),
  },
  nodes: { SourceDocument: (code, { documents }) => documents.byCode.load(code) },
  resolvers: () => [require("./citation.resolver"), require("./document-roots.resolver")],
  types: () => [(require("./source-document.type") as typeof documentTypes).SourceDocumentType],
});
