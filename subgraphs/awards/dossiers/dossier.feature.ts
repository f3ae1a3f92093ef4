import { feature } from "../../../platform/subgraph-server/feature";
import { DossierDocumentRow } from "./dossier-document.entity";
import { DossierEntryRow } from "./dossier-entry.entity";
import { DossierRequirementRow } from "./dossier-requirement.entity";
import { dossierLoaders } from "./dossier.loaders";
import { dossierDocumentRecords, dossierEntryRecords, dossierRequirementRecords } from "./dossier.records";
import { DossierStore } from "./dossier.store";

export const dossierFeature = feature({
  name: "dossiers",
  entities: [DossierDocumentRow, DossierEntryRow, DossierRequirementRow],
  kinds: [dossierRequirementRecords, dossierDocumentRecords, dossierEntryRecords],
  stores: { dossiers: DossierStore },
  loaders: { dossiers: dossierLoaders },
  resolvers: () => [require("./dossier.resolver")],
});
