import { Utf8Text } from "./utf8-text";

function read(bytes: Buffer, pieceSize: number): { text: string; code?: string } {
  const text = new Utf8Text();
  let read = "";
  for (let at = 0; at < bytes.length && !text.problem; at += pieceSize)
    read += text.push(bytes.subarray(at, at + pieceSize));
  if (!text.problem) read += text.end();
  return { text: read, code: text.problem?.code };
}

const vietnamese = "Thành phố Huế 𠀀 – Đắk Lắk, ữ";

describe("UTF-8 text", () => {
  it("is the same however its bytes are cut, with or without a byte-order mark", () => {
    for (const start of ["", "\ufeff"]) {
      const bytes = Buffer.from(start + vietnamese);
      for (let pieceSize = 1; pieceSize <= bytes.length; pieceSize += 1) {
        expect(read(bytes, pieceSize)).toEqual({ text: vietnamese, code: undefined });
      }
    }
  });

  it.each([
    ["a byte that begins nothing", [0xff]],
    ["a character that is cut off", [0xe1, 0xbb]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["an overlong form", [0xc0, 0xaf]],
  ])("ends before %s", (_, wrong) => {
    for (const rest of ["", " and more text after it"]) {
      const bytes = Buffer.concat([Buffer.from(vietnamese), Buffer.from(wrong), Buffer.from(rest)]);
      for (let pieceSize = 1; pieceSize <= bytes.length; pieceSize += 1) {
        expect(read(bytes, pieceSize)).toEqual({ text: vietnamese, code: "NOT_UTF8" });
      }
    }
  });

  it("ends before a NUL byte", () => {
    expect(read(Buffer.from(`${vietnamese}\u0000x`), 1000)).toEqual({ text: vietnamese, code: "BINARY" });
  });

  it("may be very short", () => {
    for (const text of ["", "a", "ữ"]) expect(read(Buffer.from(text), 10)).toEqual({ text, code: undefined });
  });
});
