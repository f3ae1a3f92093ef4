import type { GraphQLSchema } from "graphql";
import type { Answer } from "../answers/answer";
import type { Difference } from "../answers/compare-answers";
import type { Failure } from "../failures/failure";
import type { Operation } from "../operations/operation";

/** One answer that departs from the right one. */
export interface Departure {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  /** What failed while it ran. */
  readonly failures: readonly Failure[];
  readonly answer: Answer;
  readonly difference: Difference;
}

/** A way in which answers are known to depart from those of GraphQL's reference implementation. */
export interface KnownDifference {
  readonly name: string;
  readonly reason: string;
  /** A smallest operation that shows it: when it no longer does, the entry is to be taken out. */
  readonly example: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What has to fail for it to show. */
  readonly failures?: readonly Failure[];
  matches(departure: Departure): boolean;
}
