import { parseGlobalId } from "../../../platform/graphql/global-id";
import type { Entity, Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import type { SectorDefinition } from "../../sector/definition";
import { sectors } from "../../sectors";

/** What a sector tells of a unit. */
export interface UnitFacts {
  readonly id: string;
  readonly code: string;
  /** The code of its sector. */
  readonly sector: string;
  readonly name: string;
  /** The day on which it was set up; null when not known. */
  readonly validFrom: string | null;
  /** Its last day; null when not known, and while it stands. */
  readonly validTo: string | null;
  readonly version: number;
}

/** What a sector tells of the names of a unit. */
export interface UnitNameFacts extends Omit<UnitFacts, "version"> {
  /** The names that it bore, each for a time; none where no change is known. */
  readonly names: readonly {
    readonly name: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
}

/** What a sector tells of a cluster's season. */
export interface SeasonFacts {
  readonly id: string;
  readonly code: string;
  /** The code of its sector. */
  readonly sector: string;
  /** The code of its cluster. */
  readonly cluster: string;
  readonly year: number;
  readonly state: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly version: number;
  /** The ids of the units that are its members. */
  readonly memberIds: readonly string[];
}

/** What is asked of sectors about records of one type. */
interface Question<Facts> {
  /** What the type is called after the sector's prefix. */
  readonly type: string;
  readonly selection: string;
  readonly read: (entity: Entity, sector: SectorDefinition) => Facts;
}

const aboutUnits: Question<UnitFacts> = {
  type: "Unit",
  selection: "id code name validFrom validTo version",
  read: (entity, { code }) => ({ ...(entity as unknown as Omit<UnitFacts, "sector">), sector: code }),
};

const aboutUnitNames: Question<UnitNameFacts> = {
  type: "Unit",
  selection: "id code name validFrom validTo names { name validFrom validTo }",
  read: (entity, { code }) => ({ ...(entity as unknown as Omit<UnitNameFacts, "sector">), sector: code }),
};

interface SeasonTold extends Omit<SeasonFacts, "code" | "sector" | "cluster" | "memberIds"> {
  readonly cluster: { readonly code: string };
  readonly members: readonly { readonly unit: { readonly id: string } }[];
}

const aboutSeasons: Question<SeasonFacts> = {
  type: "ClusterSeason",
  selection: "id year state startsOn endsOn version cluster { code } members { unit { id } }",
  read: (entity, { code }) => {
    const { cluster, members, ...told } = entity as unknown as SeasonTold;
    return {
      ...told,
      ...{ code: parseGlobalId(told.id).code, sector: code, cluster: cluster.code },
      memberIds: members.map(({ unit }) => unit.id),
    };
  },
};

/**
 * The units with some ids, by id, as their sectors know them. What is no id of a unit, and what is not there, is left out.
 * @throws GraphError SUBGRAPH_UNAVAILABLE
 */
export function askUnits(
  ids: readonly string[],
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<ReadonlyMap<string, UnitFacts>> {
  return askSectors(ids, aboutUnits, owners, scope);
}

/** The same with the names that units bore. @throws GraphError SUBGRAPH_UNAVAILABLE */
export function askUnitNames(
  ids: readonly string[],
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<ReadonlyMap<string, UnitNameFacts>> {
  return askSectors(ids, aboutUnitNames, owners, scope);
}

/** The same for seasons of clusters. @throws GraphError SUBGRAPH_UNAVAILABLE */
export function askSeasons(
  ids: readonly string[],
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<ReadonlyMap<string, SeasonFacts>> {
  return askSectors(ids, aboutSeasons, owners, scope);
}

async function askSectors<Facts>(
  ids: readonly string[],
  { type, selection, read }: Question<Facts>,
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<ReadonlyMap<string, Facts>> {
  const answers = sectors.map(async (sector): Promise<readonly [string, Facts][]> => {
    const typeName = `${sector.prefix}${type}`;
    const own = [...new Set(ids)].filter(
      (id) => id.startsWith(`${typeName}:`) && parseGlobalId(id).code !== "",
    );
    if (own.length === 0) return [];
    const references = own.map((id) => ({ __typename: typeName, id }));
    const asked = `... on ${typeName} { ${selection} }`;
    const found = await owners.entities(sector.name, references, asked, scope);
    return own.flatMap((id, at): [string, Facts][] => {
      const entity = found[at];
      return entity ? [[id, read(entity, sector)]] : [];
    });
  });
  return new Map((await Promise.all(answers)).flat());
}
