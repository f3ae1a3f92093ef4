import { readModelsOf, recordKindsOf } from "../../platform/subgraph-server/feature";
import { authorities } from "./authorities/authority.feature";
import { awards } from "./awards/award.feature";
import { clusters } from "./clusters/cluster.feature";
import { decisions } from "./decisions/decision.feature";
import { documents } from "./documents/source-document.feature";
import { eligibility } from "./eligibility/eligibility.feature";
import { node } from "./node/node.feature";
import { nominations } from "./nominations/nomination.feature";
import { people } from "./people/person.feature";
import { recipients } from "./recipients/recipient.feature";
import { registrations } from "./registrations/registration.feature";
import { sectors } from "./sectors/sector.feature";
import { statistics } from "./statistics/statistics.feature";
import { titles } from "./titles/award-title.feature";

/**
 * What the awards subgraph is made of, in the order in which records are imported: each after what it refers to. Loaders
 * of statistics use those of titles.
 */
export const awardsFeatures = [
  sectors,
  node,
  clusters,
  recipients,
  documents,
  authorities,
  titles,
  eligibility,
  statistics,
  people,
  decisions,
  registrations,
  nominations,
  awards,
] as const;

/** The kinds of records that it keeps, in the order in which they are imported. */
export const awardsRecordKinds = recordKindsOf(awardsFeatures);

/** What its database keeps that follows from its records. */
export const awardsReadModels = readModelsOf(awardsFeatures);
