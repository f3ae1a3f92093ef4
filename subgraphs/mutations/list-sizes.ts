import type { StatedSizes } from "../../platform/subgraph-server/size-lists";

/** How long the lists of what comes of a mutation may be, as far as they are the same for all. */
export const mutationListSizes: StatedSizes = {
  "CorrectRecordPayload.corrections": 10,
  "MutationPayload.userErrors": 20,
  "MutationPayload.warnings": 20,
  "UserError.missing": 5,
  "UserError.path": 5,
  "UserWarning.path": 5,
};
