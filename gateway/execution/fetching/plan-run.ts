import type { RequestCache } from "../../caching/request-cache";
import type { RequestContext } from "../../request-context";
import type { SubgraphSource } from "../../sources/subgraph-source";
import type { FieldNeeds } from "../planning/field-needs";
import type { ToldFaults } from "../shaping/told-faults";
import type { Fetched } from "./merge";
import type { TypeConditions } from "./type-conditions";

/** One run of a compiled plan. */
export interface PlanRun {
  /** What was fetched so far. */
  readonly data: Fetched;
  /** The client's variables, as they came. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  /** What was kept of earlier requests; undefined where nothing is kept. */
  readonly cache: RequestCache | undefined;
  readonly source: (subgraph: string) => SubgraphSource;
  /** The client's name for a name under which something was fetched. */
  readonly clientName: (name: string) => string;
  /** Whether something went wrong: faults are in the data then. */
  hasFaults: boolean;
  /** Entities that one of the subgraphs asked for them does not have, with the fields by which it was asked. */
  readonly absent: WeakMap<Fetched, Set<string>>;
  /** What went wrong and stands by no null; there is none before something does. */
  unplaced: ToldFaults | undefined;
  /** Hears of what subgraphs did wrong, for the log. */
  readonly onFailure: (subgraph: string, error: unknown) => void;
}

/** What is known of the supergraph whose plans are run. */
export interface KnownOfPlans {
  readonly types: TypeConditions;
  /** What fields require of the entities that they are fields of. */
  readonly needs: FieldNeeds;
}

/** A part of a compiled plan. */
export interface Step {
  run(run: PlanRun): Promise<void>;
}
