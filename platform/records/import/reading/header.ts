import { didYouMean } from "../../faults/did-you-mean";
import type { FaultLog } from "../faults/fault-log";
import type { CompiledKind, NamedColumn } from "../../kinds/compiled-kind";
import type { RawRow } from "../../csv/raw-row";
import type { KindFile } from "./source-file";
import { trimSpaces } from "../../csv/trim-spaces";

/** What stands over the faults in a file of rejected rows; the column is passed over when such a file is read. */
export const faultHeader = "fault";

/** The columns of a file, in its order; undefined stands where a column is unknown, doubled or passed over. */
export type Header = readonly (NamedColumn | undefined)[];

/** Reads the header of a file. Null when it cannot be told what stands in the rows below it. */
export function readHeader(
  row: RawRow,
  kind: CompiledKind,
  { path: file, sheet }: KindFile,
  log: FaultLog,
): Header | null {
  const { line } = row;
  const names = row.cells.map(trimSpaces);
  const separator = suspectSeparator(names, kind);
  if (separator) {
    log.add(
      { file, sheet, line, columnNumber: null, column: null },
      {
        code: "WRONG_SEPARATOR",
        allowed: "cells are separated by commas",
        remedy: `this looks like ${separator}; save the file with commas`,
      },
      row.cells.join(","),
    );
    return null;
  }
  const missing = kind.columns.filter(({ header }) => !names.includes(header));
  const header = names.map((name, at): NamedColumn | undefined => {
    const place = { file, sheet, line, columnNumber: at + 1, column: null };
    const problem = row.problems?.get(at);
    if (problem) {
      log.add(place, problem.problem, name);
      return undefined;
    }
    const column = kind.byHeader.get(name);
    if (!column && name === faultHeader) return undefined;
    if (!column) {
      const columns = kind.columns.map((each) => each.header);
      const remedy =
        didYouMean(
          name,
          missing.map((each) => each.header),
        ) ?? "remove the column, or name it rightly";
      log.add(
        place,
        { code: "UNKNOWN_COLUMN", allowed: `the columns of ${kind.name} are ${columns.join(", ")}`, remedy },
        name,
      );
      return undefined;
    }
    if (names.indexOf(name) === at) return column;
    const first = names.indexOf(name) + 1;
    log.add(
      place,
      { code: "DOUBLED_COLUMN", allowed: `each column stands once; this one is also column ${first}` },
      name,
    );
    return undefined;
  });
  for (const { header: column } of missing) {
    log.add(
      { file, sheet, line, columnNumber: null, column },
      {
        code: "MISSING_COLUMN",
        allowed: "the column is missing",
        remedy: "add it, empty if nothing is known",
      },
    );
  }
  return header;
}

function suspectSeparator(names: readonly string[], kind: CompiledKind): string | undefined {
  if (names.some((name) => kind.byHeader.has(name))) return undefined;
  const separators = [
    { mark: ";", name: "semicolons" },
    { mark: "\t", name: "tabs" },
    { mark: "|", name: "vertical bars" },
  ];
  const line = names.join(",");
  return separators.find(
    ({ mark }) =>
      line.startsWith(`sep=${mark}`) ||
      (line.includes(mark) && line.split(mark).some((name) => kind.byHeader.has(trimSpaces(name)))),
  )?.name;
}
