import type { ForeignKind } from "../../../platform/mutations/foreign-records";

const ofAwards = (type: string): ForeignKind => [{ subgraph: "awards", type }];

/** The kinds of records that records of a sector refer to and that the awards subgraph keeps. */
export const foreignKinds: ReadonlyMap<string, ForeignKind> = new Map(
  Object.entries({
    "source-documents": ofAwards("SourceDocument"),
    people: ofAwards("Person"),
    decisions: ofAwards("Decision"),
    titles: ofAwards("AwardTitle"),
  }),
);
