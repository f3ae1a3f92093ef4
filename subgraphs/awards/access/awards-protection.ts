import type { SchemaProtection } from "../../../platform/subgraph-server/access/schema-protection";
import {
  awardsFields,
  mayRead,
  personalFields,
  personalFieldsOfWrites,
  type AwardsFieldName,
} from "../../access-policy";
import type { AwardsContext } from "../context";
import { seasonTypeNames, sectorTypeNames, unitTypeNames } from "../sectors/sector-ids";
import { protectedSubjects } from "./protected-subjects";

const names = Object.keys(awardsFields) as AwardsFieldName[];

/** Lists of awards: a cursor in the order of names holds one. A place is told by the type in which it is asked for. */
const listsOfAwards = [
  "Query.awards",
  ...["Sector", ...sectorTypeNames].map((type) => `${type}.awards`),
  ...["Decision", "Person", "Recipient", "Unit", ...unitTypeNames, "ClusterSeason", ...seasonTypeNames].map(
    (type) => `${type}.awardsConnection`,
  ),
];

/** What of the awards subgraph is not for everybody. */
export const awardsProtection: SchemaProtection<AwardsContext> = {
  fields: Object.fromEntries(
    names.map((name) => [
      name,
      { ...awardsFields[name], mayRead: mayRead[name], subjectOf: protectedSubjects[name] },
    ]),
  ),
  personal: [...personalFields, ...personalFieldsOfWrites, ...listsOfAwards.map((list) => `${list}(after:)`)],
};
