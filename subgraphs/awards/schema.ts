import { parseGlobalId } from "../../platform/graphql/global-id";
import {
  buildFederatedSchema,
  type SubgraphSchema,
} from "../../platform/subgraph-server/build-subgraph-schema";
import { referencesOf, resolversOf, typesOf } from "../../platform/subgraph-server/feature";
import { graphDescription } from "../graph-description";
import { awardsProtection } from "./access/awards-protection";
import type { AwardsContext } from "./context";
import { awardsFeatures } from "./features";
import { awardsInputReferences } from "./input-references";
import { rootFieldOf } from "./mutations/awards-mutation";
import { awardsMutations } from "./mutations/awards-mutations";
import { awardsListSizes } from "./list-sizes";

/** Builds the schema of the awards subgraph: its own records, and what it adds to the sectors' types. */
export function buildAwardsSchema(): SubgraphSchema {
  return buildFederatedSchema<AwardsContext>({
    description: graphDescription,
    resolvers: [...resolversOf(awardsFeatures), ...awardsMutations.map(rootFieldOf)],
    types: typesOf(awardsFeatures),
    typeNameOf,
    protection: awardsProtection,
    references: referencesOf(awardsFeatures),
    listSizes: awardsListSizes,
    inputReferences: awardsInputReferences,
  });
}

/** References say their type; the rows of this subgraph bear it in their ids. */
function typeNameOf(value: object): string {
  const { __typename, id } = value as { __typename?: string; id: string };
  return __typename ?? parseGlobalId(id).typeName;
}
