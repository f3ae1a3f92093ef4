/** What is on record of a nomination, as far as steps turn on it. */
export interface NominationFacts {
  readonly state: string;
  readonly year: number;
  readonly title: string;
  /** Whether it was made in the season of a cluster. */
  readonly isOfCluster: boolean;
  /** Whether documents that its title asks for are not in its dossier. */
  readonly lacksDocuments: boolean;
  /** How far its publication for comment has come; null where its title needs none. */
  readonly publication: "none" | "running" | "too short" | "ended" | null;
  readonly hasOpenComment: boolean;
  readonly ballots: BallotsOfNomination;
  /** Whether a case against the nominee is open; null where whoever asks is not told. */
  readonly hasOpenCase: boolean | null;
}

/** The votes that a nomination was put to. */
interface BallotsOfNomination {
  readonly isOpen: boolean;
  /** The bodies whose closed vote it passed. */
  readonly passed: readonly ("CLUSTER" | "COUNCIL")[];
}

/** Titles that a cluster's units vote on before they are proposed further: 01/2024/TT-TANDTC art. 19, 11/2023/TT-BTP. */
const votedByClusters: readonly string[] = [
  "GOVERNMENT_EMULATION_FLAG",
  "MINISTERIAL_EMULATION_FLAG",
  "JUSTICE_SECTOR_EMULATION_FLAG",
  "PEOPLES_COURT_EMULATION_FLAG",
];

/** Whether the units of a cluster vote on a nomination before it is submitted. */
export function needsClusterVote({
  title,
  isOfCluster,
}: Pick<NominationFacts, "title" | "isOfCluster">): boolean {
  return isOfCluster && votedByClusters.includes(title);
}

/** Whether a nomination is one of the past, whose steps are entered afterwards: its year ended more than a year ago. */
export function isEnteredAfterwards({ year }: Pick<NominationFacts, "year">, today: string): boolean {
  return `${year + 1}-12-31` < today;
}
