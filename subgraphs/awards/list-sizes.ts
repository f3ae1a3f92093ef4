import type { StatedSizes } from "../../platform/subgraph-server/size-lists";
import { mutationListSizes } from "../mutations/list-sizes";
import { sectors } from "../sectors";

const ofRecipients = { registrations: 40, nominations: 40, awards: 100 };

/**
 * How long the lists of this subgraph may be: the longest on record, and in records generated for a million awards in 20
 * years, rounded up. What an operation may cost is worked out by these.
 */
export const awardsListSizes: StatedSizes = {
  ...mutationListSizes,
  "[Citation]": 5,
  "AwardTitle.legalBases": 5,
  "AwardTitle.recipientKinds": 4,
  "AwardTitle.rules": 5,
  "BallotSession.results": 20,
  "BallotSession.roll": 20,
  "ClusterSeason.awards": 40,
  "ClusterSeason.funnel": 10,
  "ClusterSeason.nominations": 50,
  "ClusterSeason.registrations": 800,
  "ConferAwardsPayload.awards": 100,
  "ArchiveDossiersPayload.nominations": 50,
  "Decision.awards": 1_000,
  "Dossier.documents": 15,
  "Dossier.missing": 5,
  "EligibilityCheck.clauses": 10,
  "EligibilityRule.clauses": 10,
  "EligibilityRule.titles": 15,
  "EnumLabels.values": 40,
  "IssueDecisionPayload.awards": 100,
  "MoveNominationsPayload.lowered": 50,
  "MoveNominationsPayload.nominations": 50,
  "NominatePayload.eligibility": 50,
  "NominatePayload.nominations": 50,
  "Nomination.transitions": 6,
  "NominationTransition.missing": 4,
  "RegisterForTitlesPayload.registrations": 100,
  "FileDocumentsPayload.nominations": 50,
  "Nomination.ballots": 3,
  "Person.positions": 10,
  "PublicNotice.comments": 10,
  "PublicNotice.nominations": 50,
  "Recipient.awards": ofRecipients.awards,
  "Recipient.nominations": ofRecipients.nominations,
  "Recipient.registrations": ofRecipients.registrations,
  "RevokeAwardsPayload.awards": 10,
  "Unit.awards": ofRecipients.awards,
  "Unit.nominations": ofRecipients.nominations,
  "Unit.registrations": ofRecipients.registrations,
  "UnitNotAwarded.predecessors": 10,
  "Query.authorities": 10,
  "Query.enumLabels": 30,
  "Query.eligibilityRules": 40,
  "Query.sectors": sectors.length,
  "Query.sourceDocuments": 100,
  "Query.statistics": 5_000,
  "Query.titles": 50,
  "Sector.titles": 50,
};
