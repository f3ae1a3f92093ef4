import { exportRecords, type ExportForm, type ExportReport } from "../../platform/records";
import type { Databases } from "../open-databases";
import { recordKinds } from "./record-kinds";

/** Exports all records of the graph's databases as files under a folder. */
export function exportFrom(
  databases: Databases,
  folder: string,
  form?: ExportForm,
  onProgress?: (kind: string, records: number) => void,
): Promise<ExportReport> {
  return exportRecords({ kinds: recordKinds, databases, folder, form, onProgress });
}
