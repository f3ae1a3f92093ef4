import { parseGlobalId, parseIdOf } from "../../platform/graphql/global-id";
import {
  buildFederatedSchema,
  type SubgraphSchema,
} from "../../platform/subgraph-server/build-subgraph-schema";
import { awardsProtection } from "./access/awards-protection";
import { AuthorityRootsResolver } from "./authorities/authority-roots.resolver";
import { AwardRootsResolver } from "./awards/award-roots.resolver";
import { AwardResolver } from "./awards/award.resolver";
import { RevocationResolver } from "./awards/revocation.resolver";
import { SeasonResolver } from "./clusters/season.resolver";
import type { AwardsContext } from "./context";
import { DecisionRootsResolver } from "./decisions/decision-roots.resolver";
import { DecisionResolver } from "./decisions/decision.resolver";
import { CitationResolver } from "./documents/citation.resolver";
import { DocumentRootsResolver } from "./documents/document-roots.resolver";
import { SourceDocumentType } from "./documents/source-document.type";
import { EligibilityCheckResolver } from "./eligibility/eligibility-check.resolver";
import { EligibilityRootsResolver } from "./eligibility/eligibility-roots.resolver";
import { EligibilityRuleResolver } from "./eligibility/eligibility-rule.resolver";
import { NodeRootsResolver } from "./node/node-roots.resolver";
import { ownNodes } from "./node/node.manager";
import { NominationRootsResolver } from "./nominations/nomination-roots.resolver";
import { NominationResolver } from "./nominations/nomination.resolver";
import { PersonRootsResolver } from "./people/person-roots.resolver";
import { PersonResolver } from "./people/person.resolver";
import { PersonType } from "./people/person.type";
import { PositionResolver } from "./people/position.resolver";
import { RecipientResolver, UnitResolver } from "./recipients/recipient.resolver";
import { RegistrationRootsResolver } from "./registrations/registration-roots.resolver";
import { RegistrationResolver } from "./registrations/registration.resolver";
import { SectorRootsResolver } from "./sectors/sector-roots.resolver";
import { sectorStubs } from "./sectors/sector-stubs.type";
import { interfaceReferences } from "./sectors/interface-references";
import { SectorResolver } from "./sectors/sector.resolver";
import { FunnelRowResolver } from "./statistics/funnel-row.resolver";
import { StatisticsRootsResolver } from "./statistics/statistics-roots.resolver";
import { StatisticsRowResolver } from "./statistics/statistics-row.resolver";
import { AwardTitleResolver } from "./titles/award-title.resolver";
import { TitleRootsResolver } from "./titles/title-roots.resolver";

/** Builds the schema of the awards subgraph: its own records, and what it adds to the sectors' types. */
export function buildAwardsSchema(): SubgraphSchema {
  return buildFederatedSchema<AwardsContext>({
    resolvers: [
      SectorRootsResolver,
      NodeRootsResolver,
      TitleRootsResolver,
      AwardRootsResolver,
      NominationRootsResolver,
      RegistrationRootsResolver,
      PersonRootsResolver,
      DecisionRootsResolver,
      DocumentRootsResolver,
      AuthorityRootsResolver,
      StatisticsRootsResolver,
      EligibilityRootsResolver,
      SectorResolver,
      SeasonResolver,
      RecipientResolver,
      UnitResolver,
      PersonResolver,
      PositionResolver,
      AwardTitleResolver,
      EligibilityRuleResolver,
      EligibilityCheckResolver,
      DecisionResolver,
      RegistrationResolver,
      NominationResolver,
      AwardResolver,
      RevocationResolver,
      StatisticsRowResolver,
      FunnelRowResolver,
      CitationResolver,
    ],
    types: [...sectorStubs, PersonType, SourceDocumentType],
    typeNameOf,
    protection: awardsProtection,
    references: {
      ...interfaceReferences,
      ...Object.fromEntries(
        Object.entries(ownNodes).map(([typeName, load]) => [
          typeName,
          ({ id }: { id: string }, { loaders }: AwardsContext) =>
            load(parseIdOf([typeName], id).code, loaders),
        ]),
      ),
      AwardTitle: ({ id, code }: { id?: string; code?: string }, { loaders }) =>
        loaders.titles.byCode(code ?? parseIdOf(["AwardTitle"], id ?? "").code),
    },
  });
}

/** References say their type; the rows of this subgraph bear it in their ids. */
function typeNameOf(value: object): string {
  const { __typename, id } = value as { __typename?: string; id: string };
  return __typename ?? parseGlobalId(id).typeName;
}
