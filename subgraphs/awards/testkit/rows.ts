import { unknownDay } from "../../../platform/dates/calendar";
import { searchColumn } from "../../../platform/text/fold";
import { givenNameOrderKey } from "../../../platform/text/name-order";
import { foldedTexts } from "../awards/award-texts";
import type { AwardRow } from "../awards/award.entity";
import { recipientOrderKey } from "../awards/recipient-order";
import { numberKeyOf, type DecisionRow } from "../decisions/decision.entity";
import type { EligibilityRuleRow } from "../eligibility/eligibility-rule.entity";
import type { RuleClauseRow } from "../eligibility/rule-clause.entity";
import type { NominationRow } from "../nominations/nomination.entity";
import { plainNameOf, type PersonRow } from "../people/person.entity";
import type { RegistrationRow } from "../registrations/registration.entity";
import type { AwardTitleRow } from "../titles/award-title.entity";
import type { LegalBasisRow } from "../titles/legal-basis.entity";

/** Rows of tests: what a test does not care about is filled in. */
type Some<Row, Needed extends keyof Row = never> = Partial<Row> & Pick<Row, Needed>;

const cited = { sourceCodes: ["S1"], inferred: false, note: null };

export function aTitle(title: Some<AwardTitleRow, "code">): Partial<AwardTitleRow> {
  return {
    name: title.code,
    englishName: title.code,
    family: "EMULATION_TITLE",
    level: "MINISTRY",
    recipientKinds: ["COLLECTIVE"],
    decidedBy: "Bộ trưởng",
    search: searchColumn([title.name ?? title.code]),
    ...cited,
    ...title,
  };
}

export function aLegalBasis(basis: Some<LegalBasisRow, "code" | "titleCode">): Partial<LegalBasisRow> {
  return { citation: "Luật", verified: true, ...cited, ...basis };
}

export function aRule(rule: Some<EligibilityRuleRow, "code" | "titleCodes">): Partial<EligibilityRuleRow> {
  return { summary: "…", verified: true, ...cited, ...rule };
}

export function aClause(
  clause: Some<RuleClauseRow, "ruleCode" | "ordinal" | "check">,
): Partial<RuleClauseRow> {
  return { code: `${clause.ruleCode}-${clause.ordinal}`, summary: "…", ...cited, ...clause };
}

export function aPerson(person: Some<PersonRow, "code" | "fullName">): Partial<PersonRow> {
  return {
    sortName: givenNameOrderKey(person.fullName),
    plainName: plainNameOf(person.fullName),
    search: searchColumn([person.fullName]),
    ...cited,
    ...person,
  };
}

export function aDecision(decision: Some<DecisionRow, "code">): Partial<DecisionRow> {
  const { number, signedOn, subject, issuedBy = "Bộ trưởng" } = decision;
  return {
    numberKey: number ? numberKeyOf(number) : null,
    kind: "DECISION",
    sortDate: signedOn ?? "0000-00-00",
    issuedBy,
    search: searchColumn([number, subject, issuedBy]),
    ...cited,
    ...decision,
  };
}

export function aRegistration(
  registration: Some<RegistrationRow, "code" | "titleCode">,
): Partial<RegistrationRow> {
  return { year: 2021, sector: "COURT", recipientKind: "COLLECTIVE", ...cited, ...registration };
}

export function aNomination(nomination: Some<NominationRow, "code" | "titleCode">): Partial<NominationRow> {
  return {
    year: 2021,
    sector: "COURT",
    recipientKind: "COLLECTIVE",
    state: "VOTED",
    ...cited,
    ...nomination,
  };
}

export function anAward(award: Some<AwardRow, "code" | "titleCode">): Partial<AwardRow> {
  const { recipientName = "Vụ A", recipientPosition = null, authority = null, reason = null } = award;
  const { recipientKind = "COLLECTIVE" } = award;
  const searched = { recipientName, recipientPosition, authority, reason };
  return {
    year: 2021,
    sector: "COURT",
    recipientKind,
    recipientName,
    recipientSort: recipientOrderKey(recipientKind, recipientName),
    status: "GRANTED",
    conferredSort: award.conferredOn ?? unknownDay,
    ...foldedTexts(searched),
    ...cited,
    ...award,
  };
}
