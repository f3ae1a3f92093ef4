import { decodeUtf8 } from "./decode-utf8";

describe("UTF-8 as text", () => {
  it.each([
    ["nothing", ""],
    ["few letters", "Cờ thi đua"],
    ["letters without marks", "flag ".repeat(2000)],
    ["letters with marks", "Cờ thi đua của Chính phủ ".repeat(2000)],
    ["letters of two units", "😀 𝒳 ".repeat(2000)],
    ["marks that stand for themselves", "e\u0301\u0323 ".repeat(2000)],
    ["a byte-order mark and a zero", `\ufeffa\u0000ế${" ế".repeat(2000)}`],
  ])("is the text that was written: %s", (_what, text) => {
    expect(decodeUtf8(Buffer.from(text))).toBe(text);
  });

  it("has U+FFFD where the bytes are none", () => {
    const bytes = Buffer.concat([Buffer.from("ế".repeat(2000)), Buffer.from([0xff, 0xc3])]);
    expect(decodeUtf8(bytes)).toBe(`${"ế".repeat(2000)}\ufffd\ufffd`);
  });
});
