/** How content of a type begins, as far as the type says: `PK\x03\x04` and the name of its first entry, and so on. */
type Beginning = (head: Buffer) => boolean;

/** How many bytes of the beginning are looked at. */
export const headLength = 512;

const ooxmlEntries = ["[Content_Types].xml", "_rels/", "docProps/", "customXml/"];

/**
 * The types of files that are kept, with how such content begins. What runs anything when it is opened is not among them, nor is
 * what hides other files, as a plain archive does. The type is the client's word where content of it can begin in any way.
 */
const beginnings: Readonly<Record<string, Beginning>> = {
  "application/pdf": startsWith("%PDF-"),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": zipOf(...ooxmlEntries, "word/"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": zipOf(...ooxmlEntries, "xl/"),
  "application/vnd.oasis.opendocument.text": openDocument("application/vnd.oasis.opendocument.text"),
  "application/vnd.oasis.opendocument.spreadsheet": openDocument(
    "application/vnd.oasis.opendocument.spreadsheet",
  ),
  "image/png": startsWith("\x89PNG\r\n\x1a\n"),
  "image/jpeg": startsWith("\xff\xd8\xff"),
  "image/tiff": startsWith("II*\0", "MM\0*", "II+\0", "MM\0+"),
  "text/plain": isText,
  "text/csv": isText,
};

/** The types of files that are kept. */
export const mediaTypes: readonly string[] = Object.keys(beginnings);

/** The type that a `content-type` header names, where files of it are kept. */
export function mediaTypeOf(header: string | undefined): string | undefined {
  const type = header?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return Object.hasOwn(beginnings, type) ? type : undefined;
}

/** Whether content whose beginning is known can be of a type. */
export function fitsType(type: string, head: Buffer): boolean {
  return beginnings[type]?.(head) ?? false;
}

function startsWith(...signs: readonly string[]): Beginning {
  return (head) => signs.some((sign) => head.subarray(0, sign.length).toString("latin1") === sign);
}

/** The first entry of a ZIP file: its name, and what comes after it. */
function zipOf(...names: readonly string[]): Beginning {
  const isZip = startsWith("PK\x03\x04");
  return (head) => {
    const entry = head.subarray(30).toString("latin1");
    return isZip(head) && names.some((name) => entry.startsWith(name));
  };
}

/** An OpenDocument file says first of all what it is. */
function openDocument(type: string): Beginning {
  return zipOf(`mimetype${type}`);
}

/** Texts have no control characters but tabs and the ends of lines and pages. */
function isText(head: Buffer): boolean {
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
