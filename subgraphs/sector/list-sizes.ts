import { mutationListSizes } from "../mutations/list-sizes";
import type { StatedSizes } from "../../platform/subgraph-server/size-lists";

/**
 * How long the lists of a sector may be: the longest on record, and in records generated for 20 years of the whole country,
 * rounded up. What an operation may cost is worked out by these.
 */
export const sectorListSizes: StatedSizes = {
  ...mutationListSizes,
  "[Citation]": 5,
  "Sector.leadershipBases": 3,
  "Sector.seasonStartMonths": 12,
  "EmulationCluster.seasons": 20,
  "ClusterSeason.conferences": 3,
  "ClusterSeason.findings": 20,
  "ClusterSeason.leadership": 3,
  "ClusterSeason.members": 30,
  "ClusterSeason.movements": 5,
  "ClusterSeason.pledges": 2,
  "ClusterSeason.registrationStatements": 5,
  "ClusterSeason.rounds": 5,
  "Conference.findings": 20,
  "Conference.kinds": 5,
  "EmulationPledge.content": 10,
  "EmulationPledge.signatories": 30,
  "EmulationPledge.signatures": 30,
  "Finding.categories": 2,
  "Inspection.findings": 10,
  "Inspection.items": 10,
  "Unit.aliases": 5,
  "Unit.children": 120,
  "Unit.conferences": 30,
  "Unit.findings": 40,
  "Unit.inspections": 5,
  "Unit.memberships": 20,
  "Unit.movements": 5,
  "Unit.names": 5,
  "Unit.predecessors": 10,
  "Unit.registrationStatements": 5,
  "Unit.successions": 6,
  "Unit.successors": 3,
};
