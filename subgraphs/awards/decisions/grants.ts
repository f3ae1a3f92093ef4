import type { Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { labelIn } from "../enum-labels/enum-label.manager";
import { mayLearn, subjectIn } from "../../access-policy";
import { personOf, recipientKindOf, unitOf } from "../recipients/recipient-of-record";
import type { NominationRow } from "../nominations/nomination.entity";
import { recipientOrderKey } from "../awards/recipient-order";
import type { NominationOnRecord } from "../transitions/step-of";
import { nameOn, postOn } from "./as-it-stands";
import { isGlobalId, recipientKeyOf, type GrantsOnRecord, type TitleOnRecord } from "./grants-on-record";
import type { GrantInput, IssueDecisionInput } from "./issue-decision.input";
import { texts } from "./issue-decision.texts";

/** To whom an award is given, as it stands on the day. */
interface RecipientOfGrant {
  readonly id: string | null;
  readonly key: string;
  readonly kind: string;
  readonly unit: string | null;
  /** The sector of the unit; null where it is none. */
  readonly unitSector: string | null;
  readonly person: string | null;
  readonly name: string;
  readonly position: string | null;
  readonly postLevel: string | null;
}

/** An award that is to be given, as far as nothing stands in its way by itself. */
export interface Grant {
  readonly at: InputPath;
  /** Where its title stands in the arguments. */
  readonly titleAt: InputPath;
  /** Where its recipient does. */
  readonly recipientAt: InputPath;
  readonly input: GrantInput;
  readonly nomination: NominationOnRecord | null;
  readonly title: TitleOnRecord;
  readonly recipient: RecipientOfGrant;
}

/** What a grant is read with. */
export interface GrantReading {
  readonly known: GrantsOnRecord;
  readonly input: IssueDecisionInput;
  readonly given: Pick<Given, "today" | "principal">;
}

const ended: readonly string[] = ["REJECTED", "RETURNED", "WITHDRAWN", "DOWNGRADED"];

/** Reads what a decision gives at a place of its list: the award, or the reasons why it cannot be given. */
export function readGrant(
  grant: GrantInput,
  index: number,
  reading: GrantReading,
): Grant | readonly Reason[] {
  const at: InputPath = ["input", "grants", String(index)];
  const { nomination: named, recipientId, recipientName } = grant;
  const ways = [named, recipientId].filter((one) => one != null).length;
  if (ways > 1 || (ways === 0 && !recipientName?.trim()))
    return [{ code: "EXACTLY_ONE", at: [...at, "nomination"], text: texts.oneRecipient }];
  if (recipientId != null && !isGlobalId(recipientId))
    return [{ code: "NOT_FOUND", at: [...at, "recipientId"], text: ofMutations.notFound }];
  return named ? ofNomination(grant, named, at, reading) : ofNone(grant, at, reading);
}

function ofNomination(
  grant: GrantInput,
  { id, version }: NonNullable<GrantInput["nomination"]>,
  at: InputPath,
  reading: GrantReading,
): Grant | readonly Reason[] {
  const { known, input } = reading;
  const nominationAt = [...at, "nomination"];
  const idAt = [...nominationAt, "id"];
  const nomination = known.nominations.get(id);
  // A nomination of another sector is not there for whoever decides in this one.
  if (nomination?.record.sector !== input.sector)
    return [{ code: "NOT_FOUND", at: idAt, text: ofMutations.notFound }];
  const { record } = nomination;
  if (nomination.version !== version) {
    const text = ofMutations.conflict({ version: nomination.version });
    return [{ code: "CONFLICT", at: [...nominationAt, "version"], text, currentVersion: nomination.version }];
  }
  const reasons: Reason[] = [];
  if (record.state === "DECIDED") reasons.push({ code: "WRONG_STATE", at: idAt, text: texts.decidedAlready });
  if (ended.includes(record.state)) {
    const state = labelIn("NominationState", record.state);
    reasons.push({ code: "WRONG_STATE", at: idAt, text: texts.ended({ state }) });
  }
  if (record.year !== input.year)
    reasons.push({ code: "INVALID_VALUE", at: idAt, text: texts.otherYear({ year: record.year }) });
  if (grant.titleCode != null && grant.titleCode !== record.title) {
    const text = texts.titleOfNomination({ title: record.title });
    reasons.push({ code: "INVALID_VALUE", at: [...at, "titleCode"], text });
  }
  const title = known.titles.get(record.title);
  const { recipientId } = nomination.row as NominationRow;
  const kind = recipientKindOf(record.nomineePerson);
  const recipient = recipientOf({ id: recipientId, kind, at, grant }, reading);
  if (!title) throw new Error(`the title ${record.title} of ${nomination.code} is not there`);
  if ("code" in recipient) reasons.push(recipient);
  if (reasons.length > 0 || "code" in recipient) return reasons;
  return { at, titleAt: idAt, recipientAt: idAt, input: grant, nomination, title, recipient };
}

function ofNone(grant: GrantInput, at: InputPath, reading: GrantReading): Grant | readonly Reason[] {
  const titleAt = [...at, "titleCode"];
  const reasons: Reason[] = [];
  const { titleCode, recipientId = null, recipientKind = null } = grant;
  const title = titleCode == null ? undefined : reading.known.titles.get(titleCode);
  if (titleCode == null) reasons.push({ code: "REQUIRED", at: titleAt, text: texts.titleNeeded });
  else if (!title) reasons.push({ code: "NOT_FOUND", at: titleAt, text: texts.noSuchTitle });
  const kind = recipientId === null ? recipientKind : recipientKindOf(personOf(recipientId));
  if (kind === null) {
    reasons.push({ code: "REQUIRED", at: [...at, "recipientKind"], text: texts.kindNeeded });
    return reasons;
  }
  const recipient = recipientOf({ id: recipientId, kind, at, grant }, reading);
  if ("code" in recipient) reasons.push(recipient);
  if (!title || reasons.length > 0 || "code" in recipient) return reasons;
  const recipientAt = [...at, recipientId === null ? "recipientName" : "recipientId"];
  return { at, titleAt, recipientAt, input: grant, nomination: null, title, recipient };
}

interface RecipientAsked {
  readonly id: string | null;
  readonly kind: string;
  readonly at: InputPath;
  readonly grant: GrantInput;
}

/** Who an award is for, with name and post as they stand unless it is said how the certificate has them. */
function recipientOf(asked: RecipientAsked, reading: GrantReading): RecipientOfGrant | Reason {
  const { id, kind, at, grant } = asked;
  const { known, input, given } = reading;
  const day = dayOf(input, given.today);
  const person = personOf(id);
  const onRecord = person === null ? undefined : known.people.get(person);
  const unit = id === null || person !== null ? undefined : known.units.get(id);
  const isThere = id === null || unit !== undefined || (onRecord && mayName(onRecord.record.sector, reading));
  if (!isThere) return { code: "NOT_FOUND", at: [...at, "recipientId"], text: ofMutations.notFound };
  const name = grant.recipientName?.trim() || (onRecord?.record.fullName ?? (unit && nameOn(unit, day)));
  if (!name) return { code: "REQUIRED", at: [...at, "recipientName"], text: texts.nameNeeded };
  const post = person === null ? null : postOn(known.posts.get(person) ?? [], day);
  return {
    ...{ id, kind, person, unit: unitOf(id), unitSector: unit?.sector ?? null, name },
    key: recipientKeyOf(id, kind, recipientOrderKey(kind, name)),
    position: grant.recipientPosition?.trim() || (post?.title ?? null),
    postLevel: post?.level ?? null,
  };
}

/** Whether somebody who decides may learn that a person of a sector is on record. */
function mayName(sector: string | null, { input, given }: GrantReading): boolean {
  return sector === null || sector === input.sector || mayLearn.existence(given.principal, subjectIn(sector));
}

/** The day on which names and posts are taken; without that of the decision, the last of the year, or today while it runs. */
function dayOf({ decision, year }: IssueDecisionInput, today: string): string {
  const last = `${year}-12-31`;
  return decision.signedOn ?? (last < today ? last : today);
}

/** Whether a nomination goes on without the council's approval: why must be said. */
export function isUnapproved({ nomination }: Grant): boolean {
  return nomination !== null && nomination.record.state !== "COUNCIL_APPROVED";
}
