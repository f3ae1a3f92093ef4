import { readModelsOf, recordKindsOf } from "../../platform/subgraph-server/feature";
import { clusterFeature } from "./clusters/cluster.feature";
import { conferenceFeature } from "./conferences/conference.feature";
import { findingFeature } from "./findings/finding.feature";
import { historyFeature } from "./history/history.feature";
import { inspectionFeature } from "./inspections/inspection.feature";
import { leadershipTermFeature } from "./leadership/leadership-term.feature";
import { movementFeature } from "./movements/movement.feature";
import { pledgeFeature } from "./pledges/pledge.feature";
import { provinceFeature } from "./provinces/province.feature";
import { registrationStatementFeature } from "./registration-statements/registration-statement.feature";
import { roundFeature } from "./rounds/round.feature";
import { scoringFeature } from "./scoring/scoring.feature";
import { seasonFeature } from "./seasons/season.feature";
import { sectorFeature } from "./sectors/sector.feature";
import { tasksFeature } from "./tasks/tasks.feature";
import { transitionFeature } from "./transitions/transition.feature";
import { unitFeature } from "./units/unit.feature";

/** What a sector's subgraph is made of, in the order in which records are imported: each after what it refers to. */
export const sectorFeatures = [
  sectorFeature,
  provinceFeature,
  unitFeature,
  clusterFeature,
  seasonFeature,
  transitionFeature,
  scoringFeature,
  leadershipTermFeature,
  roundFeature,
  pledgeFeature,
  conferenceFeature,
  movementFeature,
  inspectionFeature,
  findingFeature,
  registrationStatementFeature,
  historyFeature,
  tasksFeature,
] as const;

/** The kinds of records that it keeps, in the order in which they are imported. */
export const sectorRecordKinds = recordKindsOf(sectorFeatures);

/** What its database keeps that follows from its records. */
export const sectorReadModels = readModelsOf(sectorFeatures);
