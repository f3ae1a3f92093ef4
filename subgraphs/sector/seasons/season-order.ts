import { SeasonState } from "./season.enums";

const states = Object.keys(SeasonState);

/** Whether a season has not come to a state yet. */
export function isBefore(state: string, other: string): boolean {
  return states.indexOf(state) < states.indexOf(other);
}
