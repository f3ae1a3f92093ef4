import type { Place } from "../../faults/fault";

/** A record that was made of a list: its cells as a file of its kind would have them, and where each of them comes from. */
export interface MadeRow {
  readonly line: number;
  readonly texts: Readonly<Record<string, string>>;
  /** Where the text of a property stands in the list. */
  readonly placeOf: (property: string) => Place;
}
