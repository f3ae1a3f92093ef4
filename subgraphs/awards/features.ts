import { outlinesOf, readModelsOf, recordKindsOf } from "../../platform/subgraph-server/feature";
import { authorityFeature } from "./authorities/authority.feature";
import { awardFeature } from "./awards/award.feature";
import { calendarFeature } from "./calendar/calendar.feature";
import { ballotFeature } from "./ballots/ballot.feature";
import { clusterFeature } from "./clusters/cluster.feature";
import { decidingAuthorityFeature } from "./authorities/deciding-authority.feature";
import { decisionFeature } from "./decisions/decision.feature";
import { sourceDocumentFeature } from "./documents/source-document.feature";
import { dossierFeature } from "./dossiers/dossier.feature";
import { eligibilityFeature } from "./eligibility/eligibility.feature";
import { enumLabelFeature } from "./enum-labels/enum-label.feature";
import { evidenceFeature } from "./evidence/evidence.feature";
import { historyFeature } from "./history/history.feature";
import { nodeFeature } from "./node/node.feature";
import { nominationFeature } from "./nominations/nomination.feature";
import { personFeature } from "./people/person.feature";
import { publicationFeature } from "./publication/publication.feature";
import { recipientFeature } from "./recipients/recipient.feature";
import { registrationFeature } from "./registrations/registration.feature";
import { sectorFeature } from "./sectors/sector.feature";
import { statisticsFeature } from "./statistics/statistics.feature";
import { awardTitleFeature } from "./titles/award-title.feature";
import { unitFeature } from "./units/unit.feature";

/**
 * What the awards subgraph is made of, in the order in which records are imported: each after what it refers to. Loaders
 * of statistics use those of titles.
 */
export const awardsFeatures = [
  sectorFeature,
  nodeFeature,
  enumLabelFeature,
  clusterFeature,
  recipientFeature,
  sourceDocumentFeature,
  authorityFeature,
  awardTitleFeature,
  decidingAuthorityFeature,
  eligibilityFeature,
  statisticsFeature,
  personFeature,
  decisionFeature,
  registrationFeature,
  evidenceFeature,
  nominationFeature,
  calendarFeature,
  dossierFeature,
  publicationFeature,
  ballotFeature,
  awardFeature,
  unitFeature,
  historyFeature,
] as const;

/** The kinds of records that it keeps, in the order in which they are imported. */
export const awardsRecordKinds = recordKindsOf(awardsFeatures);

/** What its database keeps of records that lie in those of sectors. */
export const awardsOutlines = outlinesOf(awardsFeatures);

/** What its database keeps that follows from its records. */
export const awardsReadModels = readModelsOf(awardsFeatures);
