/** The states in which a nomination is decided or ended. */
const overStates: readonly string[] = ["DECIDED", "REJECTED", "WITHDRAWN", "DOWNGRADED"];
/** The states in which its dossier lies with the unit or the cluster that proposed. */
const proposersStates: readonly string[] = ["PROPOSED", "VOTED", "RETURNED"];

/** Whether a nomination in a state goes nowhere any more. */
export function isOver(state: string): boolean {
  return overStates.includes(state);
}

/** Whether the dossier of a nomination in a state lies with who proposed: it is not submitted, or was returned. */
export function isWithProposer(state: string): boolean {
  return proposersStates.includes(state);
}
