import { crc32, deflateRawSync } from "node:zlib";

/** The parts of a ZIP file, packed as a spreadsheet program packs them. */
export function makeZip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, end, Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(directoryBytes.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directoryBytes, Buffer.from("PK\u0005\u0006"), end]);
}

/** What a workbook for a test is made of: the XML of its sheets' rows, and of what stands beside them. */
export interface WorkbookParts {
  /** By the sheets' names; `after` is what stands after the rows. */
  readonly sheets: Readonly<Record<string, { readonly rows: string; readonly after?: string } | string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly hidden?: readonly string[];
  /** Without `.xml`; `workbook` where it is not said. */
  readonly mainPart?: string;
}

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An Excel workbook. */
export function makeWorkbook(parts: WorkbookParts): Buffer {
  const names = Object.keys(parts.sheets);
  const main = parts.mainPart ?? "workbook";
  const sheets = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${parts.hidden?.includes(name) ? ' state="hidden"' : ""}/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  return makeZip({
    "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types/>',
    "_rels/.rels": `<Relationships>${relation("w", "officeDocument", `xl/${main}.xml`)}</Relationships>`,
    [`xl/${main}.xml`]: `<workbook ${spreadsheet} xmlns:r="${relationships}">${parts.workbookProperties ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`,
    [`xl/_rels/${main}.xml.rels`]: `<Relationships>${[
      ...names.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      relation("s", "sharedStrings", "/xl/sharedStrings.xml"),
      relation("t", "styles", "styles.xml"),
    ].join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst ${spreadsheet}>${parts.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet ${spreadsheet}>${parts.styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(parts.sheets).map((sheet, at) => {
        const { rows, after = "" } = typeof sheet === "string" ? { rows: sheet } : sheet;
        const xml = `<worksheet ${spreadsheet}><sheetData>${rows}</sheetData>${after}</worksheet>`;
        return [`xl/worksheets/sheet${at + 1}.xml`, xml];
      }),
    ),
  });
}

/** A row of cells with their texts in them; a cell that begins with `<` is its own XML. */
export function xmlRow(...cells: readonly string[]): string {
  const xml = cells.map((cell) =>
    cell.startsWith("<") ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${xml.join("")}</row>`;
}
