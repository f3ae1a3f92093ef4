import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { beginningOf } from "../../text/shown-text";
import type { Sheet } from "./sheet";
import { sheetXml } from "./sheet-xml";
import { stylesXml } from "./styles";
import { xmlText } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes an Excel workbook (.xlsx). Rows are written as they come, one sheet after the other, and none is kept.
 * @throws NotForWorkbooks for more rows than a sheet takes, or more characters than a cell does
 */
export async function writeWorkbook(path: string, sheets: readonly Sheet[]): Promise<void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for (const [name, xml] of Object.entries(partsOf(sheets)))
    zip.addBuffer(Buffer.from(declaration + xml), name);
  let open: Readable | undefined;
  for (const [at, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(sheetPart(at), (done) => {
      open = Readable.from(sheetXml(sheet)).on("error", (error) => output.destroy(error));
      done(null, open);
    });
  }
  zip.end();
  try {
    await pipeline(output, createWriteStream(path));
  } finally {
    open?.destroy();
  }
}

function sheetPart(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

/** What a workbook has beside the cells of its sheets, by the names of its parts. */
function partsOf(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const type = (part: string, name: string) =>
    `<Override PartName="/${part}" ContentType="${spreadsheet}.${name}+xml"/>`;
  const relation = (id: string, name: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${name}" Target="${target}"/>`;
  const relations = (...each: readonly string[]) =>
    `<Relationships xmlns="${packageRelations}">${each.join("")}</Relationships>`;
  const each = (xml: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, at) => xml(sheet, at + 1)).join("");
  return {
    "[Content_Types].xml":
      `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${type("xl/workbook.xml", "sheet.main")}${type("xl/styles.xml", "styles")}` +
      `${sheets.map((_, at) => type(sheetPart(at), "worksheet")).join("")}</Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>` +
      `${each(({ name }, number) => `<sheet name="${xmlText(legalName(name))}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      each((_, number) => relation(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`)),
      relation("styles", "styles", "styles.xml"),
    ),
    "xl/styles.xml": stylesXml(),
  };
}

/** A name as sheets may have it: at most 31 characters, without those that stand in references. */
function legalName(name: string): string {
  return beginningOf(name.replace(/[[\]:*?/\\]/g, "-"), 31);
}
