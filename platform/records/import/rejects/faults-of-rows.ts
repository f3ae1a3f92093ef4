import type { Fault } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import type { KindFile } from "../reading/source-file";

/** What is told of a rejected row whose faults were not kept. */
export const pastLimit =
  "has a fault; only the first faults of an import are kept, so correct these and import again";

/** The faults of a file's rows, by the lines on which these begin. */
export function faultsOfRows(file: KindFile, log: FaultLog): ReadonlyMap<number, readonly Fault[]> {
  const faults = new Map<number, Fault[]>();
  for (const fault of log.faults().items) {
    if (fault.row === undefined || fault.file !== file.path || fault.sheet !== file.sheet) continue;
    const ofRow = faults.get(fault.row);
    if (ofRow) ofRow.push(fault);
    else faults.set(fault.row, [fault]);
  }
  return faults;
}

/** What is wrong, and what to do. */
export function faultText({ allowed, remedy }: Fault): string {
  return remedy === undefined ? allowed : `${allowed}; ${remedy}`;
}

/** What is wrong with which column of a row. */
export function namedFaultText(fault: Fault): string {
  return fault.column === null ? faultText(fault) : `${fault.column}: ${faultText(fault)}`;
}
