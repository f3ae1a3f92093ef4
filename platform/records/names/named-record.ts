import type { AnyRecord } from "../kinds/record";

/** A record that a name may mean. */
export interface NamedRecord {
  readonly code: string;
  /** The name by which it is shown. */
  readonly name: string;
  readonly record: AnyRecord;
  /** What tells it from others of its name, for people. */
  readonly details?: string;
}

/** What a name means: one record, one of several, or none that is known. It is never guessed. */
export type NameOutcome =
  | { readonly outcome: "found"; readonly found: NamedRecord }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly NamedRecord[] }
  | { readonly outcome: "none"; readonly candidates: readonly NamedRecord[] };
