/** The day by which a sector's proposals for a title are due in each year. */
interface ProposalDeadline {
  readonly sector: string;
  readonly title: string;
  /** The month and the day: `08-15`. */
  readonly by: string;
}

/** As the courts' letter on the work of 2023 has them; of other years and sectors none is known. */
const deadlines: readonly ProposalDeadline[] = [
  { sector: "COURT", title: "NATIONAL_EMULATION_FIGHTER", by: "08-15" },
  { sector: "COURT", title: "MEMORIAL_MEDAL_COURTS", by: "07-31" },
];

/** The last day for a proposal of a year; null where none is known. */
export function proposalDueOn(sector: string, title: string, year: number): string | null {
  const found = deadlines.find((one) => one.sector === sector && one.title === title);
  return found ? `${year}-${found.by}` : null;
}
