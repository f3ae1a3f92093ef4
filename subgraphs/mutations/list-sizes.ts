import type { StatedSizes } from "../../platform/subgraph-server/size-lists";

/** How long the lists of what comes of a mutation may be, as far as they are the same for all. */
export const mutationListSizes: StatedSizes = {
  "[RecordChange]": 20,
  "RecordChange.changes": 10,
  "RecordChange.sources": 5,
  "CorrectRecordPayload.corrections": 10,
  "MutationPayload.userErrors": 20,
  "MutationPayload.warnings": 20,
  "UserError.missing": 5,
  "UserError.path": 5,
  "UserWarning.path": 5,
};
