import type { Chance } from "../chance/chance";
import type { Season } from "../clusters/season";
import type { RecordOutput } from "../output/record-output";
import type { People } from "../people/people";
import type { Decisions } from "./decisions";

/** What writing the records of one season takes. */
export interface SeasonWriting {
  readonly season: Season;
  readonly output: RecordOutput;
  readonly people: People;
  readonly decisions: Decisions;
  /** A stream of the season's own. */
  readonly chance: Chance;
  /** Where its members meet. */
  readonly place: string;
  /** Nothing is dated after this day. */
  readonly lastDay: string;
}
