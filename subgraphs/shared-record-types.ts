/**
 * The types of records that every sector keeps under one name. Their codes are unique over all sectors, and an id does not tell whose
 * record it is.
 */
export const sharedRecordTypes: readonly string[] = [
  "Conference",
  "EmulationMovement",
  "EmulationPledge",
  "EmulationRound",
  "Finding",
  "Inspection",
  "LeadershipTerm",
  "RegistrationStatement",
];
