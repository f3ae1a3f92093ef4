import { toGlobalId } from "../../../platform/graphql/global-id";
import type {
  FieldProtection,
  ProtectedSubject,
  SchemaProtection,
} from "../../../platform/subgraph-server/access/schema-protection";
import {
  mayRead,
  sectorFields,
  personalFieldsOfWrites,
  subjectIn,
  type SectorFieldName,
  type SectorSubject,
} from "../../access-policy";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import type { ScorecardRow } from "../scoring/scorecard.entity";

/** Where a scorecard lies: with its unit, in the cluster of its season. */
export function placeOfCard(
  { clusterCode, unitCode }: Pick<ScorecardRow, "clusterCode" | "unitCode">,
  { code }: SectorDefinition,
): SectorSubject {
  return subjectIn(code, { cluster: clusterCode, unit: unitCode });
}

/** The interfaces whose types each sector has under names of its own. */
const interfaces: readonly string[] = ["ClusterSeason", "Unit"];

/** What of a sector's subgraph is not for everybody. */
export function sectorProtection(sector: SectorDefinition): SchemaProtection<SectorContext> {
  const protect = (name: SectorFieldName): [string, FieldProtection<SectorContext>] => {
    const [type = "", field = ""] = name.split(".");
    const typeName = interfaces.includes(type) ? `${sector.prefix}${type}` : type;
    // An id of a card would name no node: it has none of its own.
    const idOf = (code: string) => (type === "Scorecard" ? `Scorecard:${code}` : toGlobalId(typeName, code));
    const subjectOf = (record: { readonly code: string } | ScorecardRow): ProtectedSubject => ({
      record: idOf(record.code),
      // No role by which a history is read is held closer than in a sector.
      subject: type === "Scorecard" ? placeOfCard(record as ScorecardRow, sector) : subjectIn(sector.code),
    });
    return [`${typeName}.${field}`, { ...sectorFields[name], mayRead: mayRead[name], subjectOf }];
  };
  return {
    fields: Object.fromEntries((Object.keys(sectorFields) as SectorFieldName[]).map(protect)),
    personal: personalFieldsOfWrites,
  };
}
