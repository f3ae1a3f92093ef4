import type { PartsOfRecord, RecordWithParts } from "../../../platform/audit/histories.store";
import type { RecordKind } from "../../../platform/records";
import { conferenceRecords } from "../conferences/conference.records";
import { findingRecords } from "../findings/finding.records";
import { inspectionRecords } from "../inspections/inspection.records";
import { leadershipTermRecords } from "../leadership/leadership-term.records";
import { movementParticipantRecords, movementRecords } from "../movements/movement.records";
import { pledgeRecords, pledgeSignatoryRecords, pledgeTargetRecords } from "../pledges/pledge.records";
import { roundRecords } from "../rounds/round.records";
import { scorecardRecords, scoreRecords } from "../scoring/scorecard.records";
import { membershipRecords, seasonRecords } from "../seasons/season.records";
import { unitNameRecords, unitRecords, unitSuccessionRecords } from "../units/unit.records";

const part = (kind: unknown, property: string): PartsOfRecord => ({ kind: kind as RecordKind, property });
const record = (kind: unknown, ...parts: readonly PartsOfRecord[]): RecordWithParts => ({
  kind: kind as RecordKind,
  parts,
});

/** The types whose records tell their history, and the records that are part of theirs. */
export const recordsWithHistory = {
  Unit: record(
    unitRecords,
    part(unitNameRecords, "unit"),
    part(unitSuccessionRecords, "predecessor"),
    part(unitSuccessionRecords, "successor"),
  ),
  ClusterSeason: record(
    seasonRecords,
    part(membershipRecords, "season"),
    part(leadershipTermRecords, "season"),
  ),
  EmulationMovement: record(movementRecords, part(movementParticipantRecords, "movement")),
  EmulationRound: record(roundRecords),
  EmulationPledge: record(
    pledgeRecords,
    part(pledgeSignatoryRecords, "pledge"),
    part(pledgeTargetRecords, "pledge"),
  ),
  Conference: record(conferenceRecords, part(findingRecords, "conference")),
  Inspection: record(inspectionRecords, part(findingRecords, "inspection")),
  Scorecard: record(scorecardRecords, part(scoreRecords, "scorecard")),
} as const satisfies Readonly<Record<string, RecordWithParts>>;

export type TypeWithHistory = keyof typeof recordsWithHistory;
