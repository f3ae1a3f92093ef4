import type { Language } from "../../../languages/language";
import type { Fault } from "../../faults/fault";
import type { FaultLog } from "../../faults/fault-log";
import { texts } from "../import.texts";
import { faultHeader, faultHeading } from "../reading/header";
import type { KindFile } from "../reading/source-file";

/** What is told of a rejected row whose faults were not kept. */
export const pastLimit = texts.faultNotKept;

/** What stands over the faults: the columns of clerks' tables are headed in Vietnamese. */
export function headingOfFaults(language: Language, hasHeadings = false): string {
  return hasHeadings || language === "vi" ? faultHeading : faultHeader;
}

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
export function faultText({ allowed, remedy }: Fault, language: Language): string {
  return remedy === undefined ? allowed[language] : `${allowed[language]}; ${remedy[language]}`;
}

/** What is wrong with which column of a row. */
export function namedFaultText(fault: Fault, language: Language): string {
  const text = faultText(fault, language);
  return fault.column === null ? text : `${fault.column}: ${text}`;
}
