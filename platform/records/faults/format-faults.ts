import { escapeControls } from "../../text/shown-text";
import { columnLetters } from "./column-letters";
import type { Fault, Place } from "./fault";
import type { Faults } from "./fault-log";
import type { Notices } from "./notice-log";

/**
 * The faults for people, a line each:
 * `data/x.csv:12:5 column "held_on": found "31/02/2020"; a date is YYYY-MM-DD, and February 2020 has 29 days`.
 * The numbers after the file are the physical line and the number of the column; in a workbook they are the sheet and
 * the cell, as in `units.xlsx:units!C12`. Past `limit` only the total is told, and then what came of the import.
 */
export function formatFaults({ items, total }: Faults, limit = 200, outcome = "nothing was written"): string {
  const shown = items.slice(0, limit);
  const lines = shown.map(formatFault);
  if (total > shown.length) lines.push(`… and ${total - shown.length} more`);
  const files = new Set(items.map(({ file }) => file)).size;
  const inFiles = items.length < total ? "" : ` in ${files} ${files === 1 ? "file" : "files"}`;
  lines.push(`${total} ${total === 1 ? "fault" : "faults"}${inFiles}; ${outcome}.`);
  return lines.join("\n");
}

/** The notices for people, a line each, with their places as those of faults. */
export function formatNotices({ items, total }: Notices, limit = 200): string {
  const lines = items
    .slice(0, limit)
    .map((notice) => escapeControls(`${formatPlace(notice)}: ${notice.words}`));
  if (total > lines.length) lines.push(`… and ${total - lines.length} more`);
  return lines.join("\n");
}

function formatFault(fault: Fault): string {
  const found =
    fault.found === null
      ? null
      : fault.found === ""
        ? "found nothing"
        : `found ${JSON.stringify(fault.found)}`;
  const told = [found, fault.allowed, fault.remedy].filter((part) => part != null).join("; ");
  return escapeControls(`${formatPlace(fault)}: ${told}`);
}

function formatPlace(place: Place): string {
  const within = place.sheet === undefined ? placeInFile(place) : placeInSheet(place, place.sheet);
  return place.column === null ? within : `${within} column "${place.column}"`;
}

function placeInFile({ file, line, columnNumber }: Place): string {
  return [file, line, columnNumber].filter((part) => part !== null).join(":");
}

function placeInSheet({ file, line, columnNumber }: Place, sheet: string): string {
  if (line === null) return `${file}:${sheet}`;
  return `${file}:${sheet}!${columnNumber === null ? `row ${line}` : `${columnLetters(columnNumber)}${line}`}`;
}
