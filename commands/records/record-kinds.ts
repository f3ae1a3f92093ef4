import type { RecordKind } from "../../platform/records";
import { awardsRecordKinds } from "../../subgraphs/awards/features";
import { sectorRecordKinds } from "../../subgraphs/sector/features";

/** Every kind of record of the graph, in the order in which they are imported. */
export const recordKinds: readonly RecordKind[] = [...sectorRecordKinds, ...awardsRecordKinds];
