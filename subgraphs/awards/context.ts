import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import { AuthorityStore } from "./authorities/authority.store";
import { awardLoaders } from "./awards/award.loaders";
import { AwardStore } from "./awards/award.store";
import { decisionLoaders } from "./decisions/decision.loaders";
import { DecisionStore } from "./decisions/decision.store";
import { sourceDocumentLoaders } from "./documents/source-document.loaders";
import { SourceDocumentStore } from "./documents/source-document.store";
import { eligibilityRuleLoaders } from "./eligibility/eligibility-rule.loaders";
import { EligibilityRuleStore } from "./eligibility/eligibility-rule.store";
import { nominationLoaders } from "./nominations/nomination.loaders";
import { NominationStore } from "./nominations/nomination.store";
import { personLoaders } from "./people/person.loaders";
import { PersonStore } from "./people/person.store";
import { recipientRecordLoaders } from "./recipients/recipient-record.loaders";
import { RegistrationStore } from "./registrations/registration.store";
import { statisticsLoaders } from "./statistics/statistics.loaders";
import { StatisticsStore } from "./statistics/statistics.store";
import { awardTitleLoaders } from "./titles/award-title.loaders";
import { AwardTitleStore } from "./titles/award-title.store";

export type AwardsStores = ReturnType<typeof awardsStores>;
export type AwardsLoaders = ReturnType<typeof awardsLoaders>;

/** What every resolver is given: fresh for each request, so that nothing loaded outlives it. */
export interface AwardsContext {
  readonly access: RequestAccess;
  readonly stores: AwardsStores;
  readonly loaders: AwardsLoaders;
}

/** The statements of the awards database. */
export function awardsStores(database: Database) {
  return {
    titles: new AwardTitleStore(database),
    rules: new EligibilityRuleStore(database),
    people: new PersonStore(database),
    decisions: new DecisionStore(database),
    registrations: new RegistrationStore(database),
    nominations: new NominationStore(database),
    awards: new AwardStore(database),
    statistics: new StatisticsStore(database),
    documents: new SourceDocumentStore(database),
    authorities: new AuthorityStore(database),
  };
}

/** The loaders of one request. */
export function awardsLoaders(stores: AwardsStores) {
  const titles = awardTitleLoaders(stores.titles);
  return {
    titles,
    rules: eligibilityRuleLoaders(stores.rules),
    people: personLoaders(stores.people),
    decisions: decisionLoaders(stores.decisions),
    registrations: recipientRecordLoaders(stores.registrations),
    nominations: nominationLoaders(stores.nominations),
    awards: awardLoaders(stores.awards),
    statistics: statisticsLoaders(stores.statistics, titles),
    documents: sourceDocumentLoaders(stores.documents),
  };
}
