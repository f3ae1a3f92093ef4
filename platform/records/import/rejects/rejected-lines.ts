import type { Language } from "../../../languages/language";
import { trimSpaces } from "../../columns/cell-text";
import { csvLine } from "../../csv/csv-line";
import { isBroken, unwatched } from "../../csv/raw-row";
import type { FaultLog } from "../../faults/fault-log";
import type { CompiledKind } from "../../kinds/compiled-kind";
import { isOfFaults } from "../reading/header";
import { readTable } from "../reading/read-table";
import { placeOf, type KindFile } from "../reading/source-file";
import { faultsOfRows, headingOfFaults, namedFaultText, pastLimit } from "./faults-of-rows";
import { guarded } from "./guarded";

/** The rejected rows of a CSV file, with its header and one column more, for what is wrong. */
export async function* rejectedLines(
  file: KindFile,
  kind: CompiledKind,
  log: FaultLog,
  language: Language,
): AsyncGenerator<string> {
  const faults = faultsOfRows(file, log);
  let faultsAt = Infinity;
  for await (const { header, rows } of readTable(file, kind, unwatched)) {
    let text = "";
    if (header) {
      const names = header.row.cells.map(trimSpaces);
      const old = names.findIndex(isOfFaults);
      if (old !== -1) faultsAt = old;
      text += csvLine(withFault(names.map(guarded), faultsAt, headingOfFaults(language)));
    }
    for (const row of rows) {
      if (isBroken(row) || !log.rejected.has(placeOf(file), row.line)) continue;
      const told =
        faults
          .get(row.line)
          ?.map((fault) => namedFaultText(fault, language))
          .join("; ") ?? pastLimit[language];
      text += csvLine(withFault(row.cells.map(guarded), faultsAt, told));
    }
    yield text;
  }
}

/** The cells with the fault after them, or in the place of one of an earlier import. */
function withFault(cells: readonly string[], at: number, fault: string): string[] {
  return [...cells.slice(0, at), fault, ...cells.slice(at + 1)];
}
