import { parseGlobalId } from "../platform/graphql/global-id";
import { sectors } from "./sectors";

/** The kind of records that each type with an id is made of; of a sector's own types by what follows its prefix. */
const kinds: Readonly<Record<string, string>> = {
  Unit: "units",
  Cluster: "clusters",
  ClusterSeason: "seasons",
  Sector: "sectors",
  Province: "provinces",
  LeadershipTerm: "leadership-terms",
  EmulationRound: "rounds",
  EmulationPledge: "pledges",
  Conference: "conferences",
  EmulationMovement: "movements",
  Inspection: "inspections",
  Finding: "findings",
  RegistrationStatement: "registration-statements",
  SourceDocument: "source-documents",
  Authority: "authorities",
  AwardTitle: "titles",
  LegalBasis: "legal-bases",
  EligibilityRule: "rules",
  Person: "people",
  Position: "positions",
  Decision: "decisions",
  TitleRegistration: "registrations",
  Nomination: "nominations",
  Award: "awards",
};

/** The kind and the code of the record with an id; null for an id of a type that is made of no record. */
export function recordOfId(id: string): { readonly kind: string; readonly code: string } | null {
  const { typeName, code } = parseGlobalId(id);
  const prefix = sectors.find((sector) => typeName.startsWith(sector.prefix))?.prefix ?? "";
  const kind = kinds[typeName] ?? kinds[typeName.slice(prefix.length)];
  return kind === undefined ? null : { kind, code };
}
