import type { RecordKind } from "../../platform/records";
import { authorityRecords } from "./authorities/authority.records";
import { awardRecords } from "./awards/award.records";
import { decisionRecords } from "./decisions/decision.records";
import { sourceDocumentRecords } from "./documents/source-document.records";
import { eligibilityRuleRecords, ruleClauseRecords } from "./eligibility/eligibility-rule.records";
import { nominationRecords } from "./nominations/nomination.records";
import { personRecords, positionRecords } from "./people/person.records";
import { registrationRecords } from "./registrations/registration.records";
import { awardTitleRecords, legalBasisRecords } from "./titles/award-title.records";

/** The kinds of records that this subgraph keeps, in the order in which they are imported. */
export const awardsRecordKinds = [
  sourceDocumentRecords,
  authorityRecords,
  awardTitleRecords,
  legalBasisRecords,
  eligibilityRuleRecords,
  ruleClauseRecords,
  personRecords,
  positionRecords,
  decisionRecords,
  registrationRecords,
  nominationRecords,
  awardRecords,
] as unknown as readonly RecordKind[];
