interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A period does not end before it begins. */
export function periodProblems({ validFrom, validTo }: Period) {
  return validFrom !== null && validTo !== null && validTo < validFrom
    ? [{ column: "validTo" as const, allowed: `valid_to is not before valid_from, ${validFrom}` }]
    : [];
}
