import type { ClassType } from "type-graphql";
import { parseIdOf } from "../../platform/graphql/global-id";
import {
  buildFederatedSchema,
  type SubgraphSchema,
} from "../../platform/subgraph-server/build-subgraph-schema";
import { clusterOf } from "./clusters/cluster-of";
import { ClusterResolver } from "./clusters/cluster.resolver";
import { ConferenceResolver } from "./conferences/conference.resolver";
import type { SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { FindingResolver } from "./findings/finding.resolver";
import { InspectionResolver } from "./inspections/inspection.resolver";
import { LeadershipTermResolver } from "./leadership/leadership-term.resolver";
import { MovementResolver } from "./movements/movement.resolver";
import { PledgeResolver, PledgeSignatureResolver } from "./pledges/pledge.resolver";
import { ProvinceResolver } from "./provinces/province.resolver";
import { DecisionReference, PersonReference, SourceDocumentReference } from "./references/references.type";
import { seasonOf } from "./seasons/season-of";
import { MemberResolver, MembershipResolver } from "./seasons/membership.resolver";
import { SeasonResolver } from "./seasons/season.resolver";
import type { SectorTypes } from "./sector-types";
import { sectorOf } from "./sectors/sector-of";
import { SectorResolver } from "./sectors/sector.resolver";
import { unitOf } from "./units/unit-of";
import { UnitSuccessionResolver } from "./units/unit-succession.resolver";
import { UnitResolver } from "./units/unit.resolver";

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
  const types = (): SectorTypes => ({
    sector: sector.type,
    cluster: cluster.type,
    season: season.type,
    unit: unit.type,
  });
  const sector = sectorOf(definition, types);
  const cluster = clusterOf(definition, types);
  const season = seasonOf(definition, types);
  const unit = unitOf(definition, types);

  type Loader = (loaders: SectorContext["loaders"], code: string) => unknown;
  const byId =
    (typeName: string, load: Loader) =>
    ({ id }: { id: string }, { loaders }: SectorContext) =>
      load(loaders, parseIdOf([typeName], id).code);

  return buildFederatedSchema<SectorContext>({
    resolvers: [
      sector.resolver,
      cluster.resolver,
      season.resolver,
      unit.resolver,
      SectorResolver,
      ClusterResolver,
      SeasonResolver,
      MemberResolver,
      MembershipResolver,
      UnitResolver,
      UnitSuccessionResolver,
      ProvinceResolver,
      LeadershipTermResolver,
      PledgeResolver,
      PledgeSignatureResolver,
      ConferenceResolver,
      InspectionResolver,
      MovementResolver,
      FindingResolver,
    ] as [ClassType, ...ClassType[]],
    types: [
      sector.type,
      cluster.type,
      season.type,
      unit.type,
      PersonReference,
      DecisionReference,
      SourceDocumentReference,
    ],
    typeNameOf: (_value, interfaceName) => `${prefix}${objectTypes[interfaceName]}`,
    references: {
      [`${prefix}Sector`]: (reference: { code: string }, { loaders }) =>
        reference.code === code ? loaders.sectors.byCode.load(code) : null,
      [`${prefix}Cluster`]: byId(`${prefix}Cluster`, (loaders, key) => loaders.clusters.byCode.load(key)),
      [`${prefix}ClusterSeason`]: byId(`${prefix}ClusterSeason`, (loaders, key) =>
        loaders.seasons.byCode.load(key),
      ),
      [`${prefix}Unit`]: byId(`${prefix}Unit`, (loaders, key) => loaders.units.byCode.load(key)),
    },
  });
}
