import { readModelsOf, recordKindsOf } from "../../platform/subgraph-server/feature";
import { clusters } from "./clusters/cluster.feature";
import { conferences } from "./conferences/conference.feature";
import { findings } from "./findings/finding.feature";
import { inspections } from "./inspections/inspection.feature";
import { leadership } from "./leadership/leadership-term.feature";
import { movements } from "./movements/movement.feature";
import { pledges } from "./pledges/pledge.feature";
import { provinces } from "./provinces/province.feature";
import { registrationStatements } from "./registration-statements/registration-statement.feature";
import { rounds } from "./rounds/round.feature";
import { seasons } from "./seasons/season.feature";
import { sectors } from "./sectors/sector.feature";
import { units } from "./units/unit.feature";

/** What a sector's subgraph is made of, in the order in which records are imported: each after what it refers to. */
export const sectorFeatures = [
  sectors,
  provinces,
  units,
  clusters,
  seasons,
  leadership,
  rounds,
  pledges,
  conferences,
  movements,
  inspections,
  findings,
  registrationStatements,
] as const;

/** The kinds of records that it keeps, in the order in which they are imported. */
export const sectorRecordKinds = recordKindsOf(sectorFeatures);

/** What its database keeps that follows from its records. */
export const sectorReadModels = readModelsOf(sectorFeatures);
