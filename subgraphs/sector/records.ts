import type { RecordKind } from "../../platform/records";
import { clusterRecords } from "./clusters/cluster.records";
import { conferenceRecords } from "./conferences/conference.records";
import { findingRecords } from "./findings/finding.records";
import { inspectionRecords } from "./inspections/inspection.records";
import { leadershipTermRecords } from "./leadership/leadership-term.records";
import { movementParticipantRecords, movementRecords } from "./movements/movement.records";
import { pledgeRecords, pledgeSignatoryRecords } from "./pledges/pledge.records";
import { provinceRecords } from "./provinces/province.records";
import { registrationStatementRecords } from "./registration-statements/registration-statement.records";
import { roundRecords } from "./rounds/round.records";
import { membershipRecords, seasonRecords } from "./seasons/season.records";
import { sectorRecords } from "./sectors/sector.records";
import { unitNameRecords, unitRecords, unitSuccessionRecords } from "./units/unit.records";

/** The kinds of records that sectors keep, in the order in which they are imported. */
export const sectorRecordKinds = [
  sectorRecords,
  provinceRecords,
  unitRecords,
  unitNameRecords,
  unitSuccessionRecords,
  clusterRecords,
  seasonRecords,
  membershipRecords,
  leadershipTermRecords,
  roundRecords,
  pledgeRecords,
  pledgeSignatoryRecords,
  conferenceRecords,
  movementRecords,
  movementParticipantRecords,
  inspectionRecords,
  findingRecords,
  registrationStatementRecords,
] as unknown as readonly RecordKind[];
