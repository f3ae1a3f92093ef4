import type { Fault } from "./fault";
import type { Faults } from "./fault-log";

/**
 * The faults for people, a line each:
 * `data/x.csv:12:5 column "held_on": found "31/02/2020"; a date is YYYY-MM-DD, and February 2020 has 29 days`.
 * The numbers after the file are the physical line and the number of the column. Past `limit` only the total is told.
 */
export function formatFaults({ items, total }: Faults, limit = 200): string {
  const shown = items.slice(0, limit);
  const lines = shown.map(formatFault);
  if (total > shown.length) lines.push(`… and ${total - shown.length} more`);
  const files = new Set(items.map(({ file }) => file)).size;
  const inFiles = items.length < total ? "" : ` in ${files} ${files === 1 ? "file" : "files"}`;
  lines.push(`${total} ${total === 1 ? "fault" : "faults"}${inFiles}; nothing was written.`);
  return lines.join("\n");
}

function formatFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.columnNumber].filter((part) => part !== null).join(":");
  const column = fault.column === null ? "" : ` column "${fault.column}"`;
  const found =
    fault.found === null
      ? null
      : fault.found === ""
        ? "found nothing"
        : `found ${JSON.stringify(fault.found)}`;
  return `${place}${column}: ${[found, fault.allowed, fault.remedy].filter((part) => part != null).join("; ")}`;
}
