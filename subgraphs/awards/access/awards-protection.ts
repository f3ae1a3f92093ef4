import type { SchemaProtection } from "../../../platform/subgraph-server/access/schema-protection";
import { mayRead, personalFields, protectedFields, type ProtectedFieldName } from "../../access-policy";
import type { AwardsContext } from "../context";
import { protectedSubjects } from "./protected-subjects";

const names = Object.keys(protectedFields) as ProtectedFieldName[];

/** What of the awards subgraph is not for everybody: all that the policy protects stands in it. */
export const awardsProtection: SchemaProtection<AwardsContext> = {
  fields: Object.fromEntries(
    names.map((name) => [
      name,
      { ...protectedFields[name], mayRead: mayRead[name], subjectOf: protectedSubjects[name] },
    ]),
  ),
  personal: personalFields,
};
