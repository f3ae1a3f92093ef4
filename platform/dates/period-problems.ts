interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The problem of a record whose period ends before it begins; none where an end is open. */
export function periodProblems({ validFrom, validTo }: Period) {
  return validFrom !== null && validTo !== null && validTo < validFrom
    ? [{ column: "validTo" as const, allowed: `valid_to is not before valid_from, ${validFrom}` }]
    : [];
}
