import { correctRecord } from "../corrections/correct-record.mutation";
import { recordConference } from "../conferences/record-conference.mutation";
import { recordInspection } from "../inspections/record-inspection.mutation";
import { launchMovement } from "../movements/launch-movement.mutation";
import { signPledge } from "../pledges/sign-pledge.mutation";
import { setLeadership } from "../leadership/set-leadership.mutation";
import { addRound } from "../rounds/add-round.mutation";
import { publishScoringScheme } from "../scoring/publish-scoring-scheme.mutation";
import { reviewScorecard } from "../scoring/review-scorecard.mutation";
import { submitSelfScore } from "../scoring/submit-self-score.mutation";
import { changeMembers } from "../seasons/change-members.mutation";
import { openSeason } from "../seasons/open-season.mutation";
import { advanceSeason } from "../transitions/advance-season.mutation";
import { createUnit } from "../units/create-unit.mutation";
import { reorganiseUnits } from "../units/reorganise-units.mutation";
import type { AnySectorMutation } from "./sector-mutation";

/** All that officers of a sector do, in the order of the year. */
export const sectorMutations: readonly AnySectorMutation[] = [
  createUnit,
  reorganiseUnits,
  openSeason,
  changeMembers,
  setLeadership,
  addRound,
  advanceSeason,
  launchMovement,
  signPledge,
  recordConference,
  recordInspection,
  publishScoringScheme,
  submitSelfScore,
  reviewScorecard,
  correctRecord,
];
