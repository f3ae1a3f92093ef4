import { withOutlines, type RecordKind } from "../../platform/records";
import { awardsOutlines, awardsRecordKinds } from "../../subgraphs/awards/features";
import { sectorRecordKinds } from "../../subgraphs/sector/features";

/** Every kind of record of the graph, in the order in which they are imported. */
export const recordKinds: readonly RecordKind[] = withOutlines(
  [...sectorRecordKinds, ...awardsRecordKinds],
  awardsOutlines,
);
