import { columnLetters } from "../faults/column-letters";
import type { CellStyle, CellValue, Day, SheetRow } from "./cell";
import { mostSheetRows, type CellChoice, type Sheet, type SheetColumn } from "./sheet";
import { styleNumber } from "./styles";
import { xmlText } from "./xml-text";

/** Text that is handed on at once. */
const enough = 64 * 1024;
/** A cell takes no more; a program that opens the workbook would call it broken. */
const longestText = 32_767;

/** Something that no workbook can have; a CSV file can. */
export class NotForWorkbooks extends Error {}

/** The XML of a sheet, in pieces. */
export async function* sheetXml({ columns = [], frozenRows, rows, name }: Sheet): AsyncGenerator<string> {
  let text = `${opening(frozenRows)}${columnsXml(columns)}<sheetData>`;
  let line = 0;
  for await (const row of rows) {
    line += 1;
    if (line > mostSheetRows)
      throw new NotForWorkbooks(`${name} has more rows than a sheet takes, which are ${mostSheetRows}`);
    text += rowXml(row, line, columns);
    if (text.length < enough) continue;
    yield text;
    text = "";
  }
  yield `${text}</sheetData>${choicesXml(columns, frozenRows)}</worksheet>`;
}

function opening(frozenRows: number): string {
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ""}</sheetView></sheetViews>`
  );
}

function columnsXml(columns: readonly SheetColumn[]): string {
  if (columns.length === 0) return "";
  const each = columns.map(
    ({ width = 12, style = "general" }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`,
  );
  return `<cols>${each.join("")}</cols>`;
}

function rowXml({ cells, style, styles }: SheetRow, line: number, columns: readonly SheetColumn[]): string {
  let xml = `<row r="${line}">`;
  for (let at = 0; at < cells.length; at += 1) {
    const value = cells[at] ?? null;
    const own = styles?.get(at) ?? style;
    if (value === null && own === undefined) continue;
    const place = `r="${columnLetters(at + 1)}${line}"`;
    xml += cellXml(value, place, own ?? columns[at]?.style ?? styleOf(value));
  }
  return `${xml}</row>`;
}

function styleOf(value: CellValue): CellStyle {
  return typeof value === "object" && value !== null ? "day" : "general";
}

function cellXml(value: CellValue, place: string, style: CellStyle): string {
  const opened = `<c ${place} s="${styleNumber(style)}"`;
  if (value === null) return `${opened}/>`;
  if (typeof value === "number") return `${opened}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${opened} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return dayXml(value, opened);
  return textXml(value, opened);
}

function textXml(text: string, opened: string): string {
  if (text.length > longestText)
    throw new NotForWorkbooks(`a text has ${text.length} characters; a cell takes ${longestText}`);
  return `${opened} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

const day = 24 * 60 * 60 * 1000;
/** Days are counted from here; before March 1900 programs count them differently. */
const dayZero = Date.UTC(1899, 11, 30);
const firstCountedDay = "1900-03-01";

function dayXml({ day: text }: Day, opened: string): string {
  if (text < firstCountedDay) return textXml(text, opened);
  return `${opened}><v>${(Date.parse(`${text}T00:00:00Z`) - dayZero) / day}</v></c>`;
}

function choicesXml(columns: readonly SheetColumn[], frozenRows: number): string {
  const each = columns.flatMap(({ choice }, at) => (choice ? [choiceXml(choice, at, frozenRows + 1)] : []));
  return each.length === 0
    ? ""
    : `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function choiceXml({ from, isOpen, hint }: CellChoice, at: number, firstRow: number): string {
  const letters = columnLetters(at + 1);
  const area = `sqref="${letters}${firstRow}:${letters}${mostSheetRows}"`;
  const prompt = hint === undefined ? "" : ` showInputMessage="1" prompt="${xmlText(hint.slice(0, 255))}"`;
  if (from === undefined) return `<dataValidation allowBlank="1"${prompt} ${area}/>`;
  const formula = typeof from === "string" ? from : `"${from.join(",")}"`;
  const error = isOpen ? "" : ' showErrorMessage="1"';
  return `<dataValidation type="list" allowBlank="1"${error}${prompt} ${area}><formula1>${xmlText(formula)}</formula1></dataValidation>`;
}
