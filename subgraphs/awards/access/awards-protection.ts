import type { SchemaProtection } from "../../../platform/subgraph-server/access/schema-protection";
import { mayRead, personalFields, protectedFields, type ProtectedFieldName } from "../../access-policy";
import type { AwardsContext } from "../context";
import { seasonTypeNames, sectorTypeNames, unitTypeNames } from "../sectors/sector-ids";
import { protectedSubjects } from "./protected-subjects";

const names = Object.keys(protectedFields) as ProtectedFieldName[];

/** Lists of awards: a cursor in the order of names holds one. A place is told by the type in which it is asked for. */
const listsOfAwards = [
  "Query.awards",
  ...["Sector", ...sectorTypeNames].map((type) => `${type}.awards`),
  ...["Decision", "Person", "Recipient", "Unit", ...unitTypeNames, "ClusterSeason", ...seasonTypeNames].map(
    (type) => `${type}.awardsConnection`,
  ),
];

/** What of the awards subgraph is not for everybody: all that the policy protects stands in it. */
export const awardsProtection: SchemaProtection<AwardsContext> = {
  fields: Object.fromEntries(
    names.map((name) => [
      name,
      { ...protectedFields[name], mayRead: mayRead[name], subjectOf: protectedSubjects[name] },
    ]),
  ),
  personal: [...personalFields, ...listsOfAwards.map((list) => `${list}(after:)`)],
};
