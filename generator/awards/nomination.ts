import type { Season } from "../clusters/season";
import type { Ballot } from "./ballot";
import type { Recipient } from "./recipient";

/** A proposal that somebody be given a title. */
export interface Nomination {
  readonly title: string;
  readonly recipient: Recipient;
  readonly season?: Season;
  readonly state: string;
  readonly ballot?: Ballot & { readonly heldOn: string; readonly method: string; readonly secret: boolean };
  readonly proposedOn: string;
  readonly proposedTo: string;
}
