import type { PartsOfRecord, RecordWithParts } from "../../../platform/audit/histories.store";
import type { RecordKind } from "../../../platform/records";
import { awardRecords } from "../awards/award.records";
import { decisionRecords } from "../decisions/decision.records";
import { dossierEntryRecords } from "../dossiers/dossier.records";
import { nominationRecords } from "../nominations/nomination.records";
import { personRecords, positionRecords } from "../people/person.records";
import { nominationStepRecords } from "../transitions/nomination-step.records";
import { registrationRecords } from "../registrations/registration.records";

const part = (kind: unknown, property: string): PartsOfRecord => ({ kind: kind as RecordKind, property });
const record = (kind: unknown, ...parts: readonly PartsOfRecord[]): RecordWithParts => ({
  kind: kind as RecordKind,
  parts,
});

/** The types whose records tell their history, and the records that are part of theirs. */
export const recordsWithHistory = {
  Award: record(awardRecords),
  Decision: record(decisionRecords),
  Nomination: record(
    nominationRecords,
    part(nominationStepRecords, "nomination"),
    part(dossierEntryRecords, "nomination"),
  ),
  Person: record(personRecords, part(positionRecords, "person")),
  TitleRegistration: record(registrationRecords),
} as const satisfies Readonly<Record<string, RecordWithParts>>;

export type TypeWithHistory = keyof typeof recordsWithHistory;
