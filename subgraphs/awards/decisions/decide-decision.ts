import type { Decision, Given } from "../../../platform/mutations/mutation";
import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import { added, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { toldDay } from "../../../platform/dates/told-day";
import { citing, optionalCodeOf } from "../../mutations/ids";
import { awardRecords } from "../awards/award.records";
import { stepOf } from "../transitions/step-of";
import { certificateWarnings } from "./certificate-data";
import { decisionRecords } from "./decision.records";
import { isUnapproved, readGrant, type Grant } from "./grants";
import type { GrantsOnRecord } from "./grants-on-record";
import type { IssueDecisionInput } from "./issue-decision.input";
import { texts } from "./issue-decision.texts";
import { reasonOf, toldOfGrants } from "./reasons-against-grants";

const decisionAt: InputPath = ["input", "decision"];

/** What comes of a decision: its record, its awards, and the nominations that they came of. */
export function decideDecision(known: GrantsOnRecord, input: IssueDecisionInput, given: Given): Decision {
  const { decision, write, year } = input;
  const { newCode, today } = given;
  const code = decision.code ?? newCode(`decision-${year}`);
  const { cells, places } = citing(write);
  const reasons: Reason[] = [];
  if (decision.signedOn != null && today < decision.signedOn) {
    const text = texts.notYetSigned({ day: toldDay(decision.signedOn) });
    reasons.push({ code: "OUTSIDE_PERIOD", at: [...decisionAt, "signedOn"], text });
  }
  const grants: Grant[] = [];
  for (const [index, grant] of input.grants.entries()) {
    const read = readGrant(grant, index, { known, input, given });
    if ("titleAt" in read) grants.push(read);
    else reasons.push(...read);
  }
  const told = toldOfGrants(grants, input, known);
  const unapproved = grants.filter(isUnapproved).length;
  reasons.push(...told.reasons);
  if (unapproved > 0 && reasonGiven(write) === null)
    reasons.push(reasonNeeded(texts.notApproved({ count: unapproved })));
  const { signerId, ...own } = decision;
  const signer = optionalCodeOf("Person", signerId, [...decisionAt, "signerId"]);
  const record = { ...own, code, signer, ...cells };
  const fields = { ...places, signer: [...decisionAt, "signerId"] };
  const isGiven = reasons.length === 0;
  const cited = { cells, places };
  const awards = isGiven ? grants.map((grant) => awardOf(grant, { code, cited }, input, given)) : [];
  return {
    changes: [
      added(decisionRecords, record, { at: decisionAt, fields }),
      ...(isGiven ? grants.flatMap((grant) => decidedNomination(grant, input, given)) : []),
      ...awards,
    ],
    reasons,
    warnings: [
      ...told.warnings,
      ...certificateWarnings(
        grants.map(toPrint),
        { number: decision.number ?? null, signedOn: decision.signedOn ?? null },
        decisionAt,
      ),
    ],
    result: { decision: code, awards: awards.map((award) => award.code) },
  };
}

/** What a nomination becomes of which an award is given. */
function decidedNomination(
  { nomination, at }: Grant,
  { decision: { signedOn }, write }: IssueDecisionInput,
  given: Given,
): readonly RecordChange[] {
  if (nomination === null) return [];
  const step = { on: signedOn ?? null, reason: reasonGiven(write), given };
  return stepOf(nomination, "DECIDED", { ...step, places: { at: [...at, "nomination"] } });
}

function toPrint(grant: Grant) {
  const { at, title, recipient, input } = grant;
  return {
    ...{ at, title: title.code, recipientKind: recipient.kind, recipientPosition: recipient.position },
    ...{ reason: reasonOf(grant), registerNumber: input.registerNumber?.trim() || null },
  };
}

/** The decision that awards name, and what they rest on as it does. */
interface DecisionToCite {
  readonly code: string;
  readonly cited: ReturnType<typeof citing>;
}

/** The award that a decision gives. */
function awardOf(
  grant: Grant,
  { code: decision, cited: { cells, places } }: DecisionToCite,
  { decision: { issuedBy, signedOn }, sector, year }: IssueDecisionInput,
  { newCode }: Pick<Given, "newCode">,
): RecordChange {
  const { at, titleAt, recipientAt, input, nomination, title, recipient } = grant;
  const record = {
    ...{ code: input.code ?? newCode(`award-${year}`), title: title.code, year, sector, decision },
    ...{ recipientUnit: recipient.unit, recipientPerson: recipient.person, recipientKind: recipient.kind },
    ...{ recipientName: recipient.name, recipientPosition: recipient.position },
    recipientPostLevel: recipient.kind === "INDIVIDUAL" ? recipient.postLevel : null,
    ...{ season: nomination?.record.season ?? null, nomination: nomination?.code ?? null },
    ...{ authority: issuedBy, status: "GRANTED", registerNumber: input.registerNumber ?? null },
    ...{
      commendationType: input.commendationType ?? nomination?.record.commendationType ?? null,
      reason: reasonOf(grant),
    },
    ...cells,
  };
  const fields = {
    ...places,
    ...{ title: titleAt, year: ["input", "year"], sector: ["input", "sector"] },
    ...{ recipientUnit: recipientAt, recipientPerson: recipientAt, recipientKind: recipientAt },
    ...{ season: titleAt, nomination: titleAt, authority: [...decisionAt, "issuedBy"] },
    decision: signedOn == null ? decisionAt : [...decisionAt, "signedOn"],
  };
  return added(awardRecords, record, { at, fields });
}
