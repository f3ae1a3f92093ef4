import type { Text } from "../languages/language";

/** Where something stands in the arguments of a mutation: `["input", "terms", "0", "unitId"]`. */
export type InputPath = readonly string[];

/** Something that must be there first. */
export interface Requirement {
  /** By this it is told apart: `PLEDGE_SIGNED`. */
  readonly code: string;
  readonly text: Text;
}

/** An expected reason why nothing is written. */
export interface Reason {
  readonly code: string;
  readonly text: Text;
  readonly at: InputPath;
  readonly missing?: readonly Requirement[];
  /** The version that the record has now, for a conflict. */
  readonly currentVersion?: number;
}

/** Something that is written all the same, and that somebody should look at. */
export interface Warning {
  readonly code: string;
  readonly text: Text;
  readonly at: InputPath;
}

/** Ends a write for expected reasons; all of it is undone. */
export class Refused extends Error {
  constructor(
    readonly reasons: readonly Reason[],
    readonly warnings: readonly Warning[] = [],
  ) {
    super(reasons.map(({ code }) => code).join(", "));
    this.name = "Refused";
  }
}

/**
 * Waits for all of some questions, and tells the reasons of all that were refused together.
 * @throws Refused
 */
export async function together<Parts extends Readonly<Record<string, unknown>>>(
  parts: Parts,
): Promise<{ readonly [Name in keyof Parts]: Awaited<Parts[Name]> }> {
  const settled = await Promise.allSettled(Object.values(parts));
  const faults = settled.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  const refused = faults.filter((fault) => fault instanceof Refused);
  // Any other fault is told as it is.
  if (refused.length < faults.length) await Promise.all(Object.values(parts));
  if (refused.length > 0) throw new Refused(refused.flatMap(({ reasons }) => reasons));
  const values = settled.map((one) => (one.status === "fulfilled" ? one.value : undefined));
  const entries = Object.keys(parts).map((name, at): [string, unknown] => [name, values[at]]);
  return Object.fromEntries(entries) as { readonly [Name in keyof Parts]: Awaited<Parts[Name]> };
}
