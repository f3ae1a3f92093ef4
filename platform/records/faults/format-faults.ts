import { usualLanguage, type Language, type Text } from "../../languages/language";
import { escapeControls } from "../../text/shown-text";
import { columnLetters } from "./column-letters";
import type { Fault, Found, Place } from "./fault";
import type { Faults } from "./fault-log";
import { texts } from "./faults.texts";
import type { Notices } from "./notice-log";

/** How faults are told, besides in which language. */
interface FaultsManner {
  /** Past so many only the total is told. */
  readonly limit?: number;
  /** What came of the import. */
  readonly outcome?: "nothingWritten" | "rowsLeftOut";
}

/**
 * The faults for people, a line each:
 * `data/x.csv:12:5 column "held_on": found "31/02/2020"; a date is YYYY-MM-DD, and February 2020 has 29 days`.
 * The numbers after the file are the physical line and the number of the column; in a workbook they are the sheet and
 * the cell, as in `units.xlsx:units!C12`. Past a limit only the total is told, and then what came of the import.
 */
export function formatFaults(
  { items, total }: Faults,
  language: Language = usualLanguage,
  { limit = 200, outcome = "nothingWritten" }: FaultsManner = {},
): string {
  const shown = items.slice(0, limit);
  const lines = shown.map((fault) => formatFault(fault, language));
  if (total > shown.length) lines.push(texts.more({ count: total - shown.length })[language]);
  const files = new Set(items.map(({ file }) => file)).size;
  const faults = total === 1 ? texts.oneFault : texts.faults({ count: total });
  const where = items.length < total ? "" : files === 1 ? texts.inOneFile : texts.inFiles({ count: files });
  lines.push(texts.sum({ faults, where, outcome: texts[outcome] })[language]);
  return lines.join("\n");
}

/** The notices for people, a line each, with their places as those of faults. */
export function formatNotices(
  { items, total }: Notices,
  language: Language = usualLanguage,
  limit = 200,
): string {
  const lines = items
    .slice(0, limit)
    .map((notice) => escapeControls(`${formatPlace(notice, language)}: ${notice.words[language]}`));
  if (total > lines.length) lines.push(texts.more({ count: total - lines.length })[language]);
  return lines.join("\n");
}

function formatFault(fault: Fault, language: Language): string {
  const { found, allowed, remedy } = fault;
  const told = [foundText(found), allowed, remedy].flatMap((text) => text?.[language] ?? []).join("; ");
  return escapeControls(`${formatPlace(fault, language)}: ${told}`);
}

function foundText(found: Found): Text | null {
  if (found === null) return null;
  return found === "" ? texts.foundNothing : texts.found({ found: quoted(found) });
}

function quoted(found: string | Text): string | Text {
  if (typeof found === "string") return JSON.stringify(found);
  return { en: JSON.stringify(found.en), vi: JSON.stringify(found.vi) };
}

/** Where something stands, for people: the file with the line, or the sheet with the cell, and the column. */
export function formatPlace(place: Place, language: Language = usualLanguage): string {
  return toldPlace(place)[language];
}

/** Where something stands, as it is told. */
export function toldPlace(place: Place): Text {
  const { sheet, column } = place;
  const within = sheet === undefined ? placeInFile(place) : placeInSheet(place, sheet);
  return column === null ? within : texts.column({ place: within, column });
}

function placeInFile({ file, line, columnNumber }: Place): Text {
  const told = [file, line, columnNumber].filter((part) => part !== null).join(":");
  return { en: told, vi: told };
}

function placeInSheet({ file, line, columnNumber }: Place, sheet: string): Text {
  const inSheet = `${file}:${sheet}`;
  if (line === null) return { en: inSheet, vi: inSheet };
  const cell = columnNumber === null ? null : `${columnLetters(columnNumber)}${line}`;
  const { en, vi } = cell === null ? texts.row({ row: line }) : { en: cell, vi: cell };
  return { en: `${inSheet}!${en}`, vi: `${inSheet}!${vi}` };
}
