import type { ForeignKind } from "../../../platform/mutations/foreign-records";

/** The kinds of records that records of a sector refer to and that the awards subgraph keeps. */
export const foreignKinds: ReadonlyMap<string, ForeignKind> = new Map(
  Object.entries({
    "source-documents": { subgraph: "awards", type: "SourceDocument" },
    people: { subgraph: "awards", type: "Person" },
    decisions: { subgraph: "awards", type: "Decision" },
    titles: { subgraph: "awards", type: "AwardTitle" },
  }),
);
