import { parseGlobalId, parseIdOf } from "../../platform/graphql/global-id";
import {
  buildFederatedSchema,
  type SubgraphSchema,
} from "../../platform/subgraph-server/build-subgraph-schema";
import type { NodeInterface } from "../../platform/graphql/node.type";
import { rootPartDirectives } from "../../platform/subgraph-server/directives/root-part-directives";
import { graphDescription } from "../graph-description";
import { resolversOf } from "../../platform/subgraph-server/feature";
import { sectorProtection } from "./access/sector-protection";
import type { SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { sectorFeatures } from "./features";
import { sectorInputReferences } from "./input-references";
import { sectorListSizes } from "./list-sizes";
import { rootFieldOf } from "./mutations/sector-mutation";
import { sectorMutations } from "./mutations/sector-mutations";
import { nodeRootResolver } from "./node/node-root.resolver";
import { ownTypes } from "./own-types";
import { DecisionReference, PersonReference, SourceDocumentReference } from "./references/references.type";

/** What each interface's object type of a sector is called after its prefix. */
const objectTypes: Readonly<Record<string, string>> = {
  Sector: "Sector",
  EmulationCluster: "Cluster",
  ClusterSeason: "ClusterSeason",
  Unit: "Unit",
};

/** Builds the schema of one sector: the kit's shape under the sector's own names. */
export function buildSectorSchema(definition: SectorDefinition): SubgraphSchema {
  const { prefix, code } = definition;
  const own = ownTypes(definition);

  type Loader = (loaders: SectorContext["loaders"], code: string) => unknown;
  const byId =
    (typeName: string, load: Loader) =>
    ({ id }: { id: string }, { loaders }: SectorContext) =>
      load(loaders, parseIdOf([typeName], id).code);

  return buildFederatedSchema<SectorContext>({
    description: graphDescription,
    resolvers: [
      ...resolversOf(sectorFeatures),
      ...own.resolvers,
      nodeRootResolver(definition),
      ...sectorMutations.map((mutation) => rootFieldOf(mutation, definition)),
    ],
    types: [...own.types, PersonReference, DecisionReference, SourceDocumentReference],
    typeNameOf: (value, interfaceName) =>
      interfaceName === "Node"
        ? parseGlobalId((value as NodeInterface).id).typeName
        : `${prefix}${objectTypes[interfaceName]}`,
    listSizes: sectorListSizes,
    inputReferences: sectorInputReferences(definition),
    protection: sectorProtection(definition),
    directives: [rootPartDirectives],
    references: {
      [`${prefix}Sector`]: (reference: { id?: string; code?: string }, { loaders }) => {
        const asked = reference.code ?? parseIdOf([`${prefix}Sector`], reference.id ?? "").code;
        return asked === code ? loaders.sectors.byCode.load(code) : null;
      },
      [`${prefix}Cluster`]: byId(`${prefix}Cluster`, (loaders, key) => loaders.clusters.byCode.load(key)),
      [`${prefix}ClusterSeason`]: byId(`${prefix}ClusterSeason`, (loaders, key) =>
        loaders.seasons.byCode.load(key),
      ),
      [`${prefix}Unit`]: byId(`${prefix}Unit`, (loaders, key) => loaders.units.byCode.load(key)),
      Province: byId("Province", (loaders, key) => loaders.provinces.byCode.load(key)),
    },
  });
}
