import type { Text } from "../../languages/language";
import type { Problem } from "../faults/fault";
import { texts } from "./csv.texts";

const signatures: readonly { readonly bytes: readonly number[]; readonly problem: Problem }[] = [
  { bytes: [0xff, 0xfe], problem: utf16("UTF-16 LE") },
  { bytes: [0xfe, 0xff], problem: utf16("UTF-16 BE") },
  { bytes: [0x50, 0x4b, 0x03, 0x04], problem: notText(texts.xlsx) },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: notText(texts.xls) },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: notText(texts.pdf) },
  { bytes: [0x1f, 0x8b], problem: notText(texts.gzip) },
];

/** What the first bytes of a file say that it is, when that is not UTF-8 text. */
export function suspectFormat(bytes: Buffer): Problem | undefined {
  const signed = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return signed?.problem ?? suspectUtf16(bytes.subarray(0, 1000));
}

/** UTF-16 without a byte-order mark: every other byte of ASCII letters is zero. */
function suspectUtf16(bytes: Buffer): Problem | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  if (Math.max(even, odd) < bytes.length / 5 || Math.min(even, odd) > bytes.length / 50) return undefined;
  return utf16(odd > even ? "UTF-16 LE" : "UTF-16 BE");
}

/**
 * The encoding that bytes which are no UTF-8 probably are in. Windows-1258 writes most Vietnamese letters as a vowel
 * and a mark after it.
 */
export function suspectEncoding(bytes: Buffer): string | Text {
  const vowelAndMark = /[aeiouy\u00e2\u00ea\u00f4\u00f5\u00fd\u00e3][\u00cc\u00ec\u00d2\u00de\u00f2]/i;
  if (vowelAndMark.test(bytes.subarray(0, 10_000).toString("latin1"))) return "Windows-1258";
  return texts.oneByte;
}

function utf16(name: string): Problem {
  return {
    code: "NOT_UTF8",
    allowed: texts.utf8,
    remedy: texts.looksLike({ format: name, remedy: texts.saveAsUtf8 }),
  };
}

function notText(what: Text): Problem {
  return {
    code: "BINARY",
    allowed: texts.utf8,
    remedy: texts.looksLike({ format: what, remedy: texts.saveAsCsv }),
  };
}
