import { recordConference } from "../conferences/record-conference.mutation";
import { recordInspection } from "../inspections/record-inspection.mutation";
import { launchMovement } from "../movements/launch-movement.mutation";
import { signPledge } from "../pledges/sign-pledge.mutation";
import { addRound } from "../rounds/add-round.mutation";
import type { AnySectorMutation } from "./sector-mutation";

/** All that officers of a sector do, in the order of the year. */
export const sectorMutations: readonly AnySectorMutation[] = [
  addRound,
  launchMovement,
  signPledge,
  recordConference,
  recordInspection,
];
