import { fitsType, mediaTypeOf, mediaTypes } from "./media-types";

const zip = (entry: string) => Buffer.from(`PK\x03\x04${"\0".repeat(26)}${entry}`, "latin1");
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";

describe("the type of a file", () => {
  it.each([
    ["application/pdf", "application/pdf"],
    ["Text/CSV; charset=utf-8", "text/csv"],
    ["text/html", undefined],
    ["image/svg+xml", undefined],
    ["application/zip", undefined],
    ["constructor", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("that is called %s is %s", (header, type) => expect(mediaTypeOf(header)).toBe(type));

  it.each([
    ["application/pdf", Buffer.from("%PDF-1.7\n")],
    [docx, zip("[Content_Types].xml")],
    [docx, zip("word/document.xml")],
    [odt, zip(`mimetype${odt}`)],
    ["image/png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
    ["image/jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["image/tiff", Buffer.from("II*\0")],
    ["text/plain", Buffer.from("Chi cục\tA\r\n")],
    ["text/csv", Buffer.from("\ufeffmã,tên\n")],
  ])("%s fits content that begins as such", (type, head) => expect(fitsType(type, head)).toBe(true));

  it.each([
    ["application/pdf", Buffer.from("<html>")],
    ["application/pdf", Buffer.from("")],
    [docx, zip("virus.exe")],
    [docx, Buffer.from("PK")],
    [odt, zip("[Content_Types].xml")],
    ["image/png", Buffer.from([0xff, 0xd8, 0xff])],
    ["text/plain", Buffer.from("a\0b")],
    ["text/html", Buffer.from("<html>")],
  ])("%s does not fit other content", (type, head) => expect(fitsType(type, head)).toBe(false));

  it("is one of those that nothing runs of", () =>
    expect(mediaTypes.filter((type) => /html|svg|javascript|zip|octet-stream|macro/i.test(type))).toEqual(
      [],
    ));
});
