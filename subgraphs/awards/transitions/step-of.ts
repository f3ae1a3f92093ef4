import { writeGrant } from "../../../platform/access/grant";
import type { Principal } from "../../../platform/access/principal";
import { holdsRole } from "../../../platform/access/roles";
import { writePath, type Given } from "../../../platform/mutations/mutation";
import {
  added,
  changed,
  type CellPlaces,
  type OnRecord,
  type RecordChange,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import { roleLevels, subjectIn, type SectorSubject } from "../../access-policy";
import type { NominationState } from "../nominations/nomination.enums";
import type { nominationRecords } from "../nominations/nomination.records";
import { clusterOfSeasonCode } from "../sectors/sector-ids";
import { nominationStepRecords, stepCode } from "./nomination-step.records";

/** What is on record of a nomination. */
export type NominationRecord = RecordOfKind<typeof nominationRecords>;

/** A nomination as it was read. */
export type NominationOnRecord = OnRecord<NominationRecord>;

/** How a step is taken. */
export interface Step {
  /** The day of the step; null where it is not known. */
  readonly on: string | null;
  /** Why, or the opinion of an appraisal. */
  readonly reason: string | null;
  readonly given: Pick<Given, "principal">;
  /** What else changes of the nomination. */
  readonly values?: Partial<NominationRecord>;
  /** Where the arguments name the nomination, and what of it; by default the input as a whole. */
  readonly places?: CellPlaces;
}

/** Moves a nomination to a state, and keeps the step. The version that it was read with is compared where it is written. */
export function stepOf(
  nomination: NominationOnRecord,
  to: keyof typeof NominationState,
  step: Step,
): readonly RecordChange[] {
  const { values, places = inInput } = step;
  const { state, steps } = nomination.record;
  const ordinal = (steps ?? 0) + 1;
  return [
    changed(nomination, { ...values, state: to, steps: ordinal }, places),
    stepRecord(nomination, { from: state, to, ordinal }, step),
  ];
}

/** The step by which a nomination comes to be in a state, without the nomination itself, which tells that it has one step. */
export function firstStepOf(
  nomination: Pick<NominationOnRecord, "code" | "record">,
  step: Omit<Step, "values">,
): RecordChange {
  return stepRecord(nomination, { from: null, to: nomination.record.state, ordinal: 1 }, step);
}

const inInput: CellPlaces = { at: ["input"] };

function stepRecord(
  { code, record }: Pick<NominationOnRecord, "code" | "record">,
  { from, to, ordinal }: { readonly from: string | null; readonly to: string; readonly ordinal: number },
  { on, reason, given: { principal }, places: { at } = inInput }: Step,
): RecordChange {
  const step = {
    code: stepCode(code, ordinal),
    nomination: code,
    ordinal,
    fromState: from,
    toState: to,
    movedOn: on,
    reason,
    movedBy: principal.id,
    role: roleAt(principal, placeOfNomination(record)),
  };
  return added(nominationStepRecords, step, { at, fields: { reason: [...writePath, "reason"] } });
}

/** Where a nomination lies, as far as it tells itself: of a person's unit it does not. */
function placeOfNomination({
  sector,
  season,
  nomineeUnit,
}: Pick<NominationRecord, "sector" | "season" | "nomineeUnit">): SectorSubject {
  return subjectIn(sector, { cluster: clusterOfSeasonCode(season), unit: nomineeUnit });
}

/** The role, with its scope, that somebody holds where a nomination lies; else the first that they hold. */
function roleAt(principal: Principal, subject: SectorSubject): string | null {
  const grant =
    principal.grants.find((one) =>
      holdsRole({ ...principal, grants: [one] }, [one.role], roleLevels, subject),
    ) ?? principal.grants[0];
  return grant ? writeGrant(grant) : null;
}
