import type { ClassType } from "type-graphql";

/** The object types of one sector, for the fields that lead from one to another. */
export interface SectorTypes {
  readonly sector: ClassType;
  readonly cluster: ClassType;
  readonly season: ClassType;
  readonly unit: ClassType;
}
