import { isUtf8 } from "node:buffer";
import type { Problem } from "../faults/fault";
import { texts } from "./csv.texts";
import { suspectEncoding, suspectFormat } from "./suspect-encoding";

/** Turns the bytes of a file into text, and finds out when they are none. */
export class Utf8Text {
  private rest: Buffer = Buffer.alloc(0);
  private isFirst = true;
  /** Set by the piece in which the text ends to be text. */
  problem: Problem | undefined;

  /** The text up to the last whole character, or up to the first byte that is wrong. */
  push(chunk: Buffer): string {
    let bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    if (this.isFirst) {
      if (bytes.length < 3) return this.keep(bytes, 0);
      bytes = this.open(bytes);
    }
    return this.problem ? "" : this.decode(bytes, endOfWhole(bytes));
  }

  /** What is left at the end of the file. */
  end(): string {
    const bytes = this.isFirst ? this.open(this.rest) : this.rest;
    return this.problem ? "" : this.decode(bytes, bytes.length);
  }

  private open(bytes: Buffer): Buffer {
    this.isFirst = false;
    const format = suspectFormat(bytes);
    if (format) this.problem = format;
    return bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes;
  }

  private decode(bytes: Buffer, end: number): string {
    const whole = bytes.subarray(0, end);
    const nul = whole.indexOf(0);
    if (nul === -1 && isUtf8(whole)) return this.keep(bytes, end);
    const bad = firstBad(whole, nul === -1 ? whole.length : nul);
    this.problem =
      bad === nul
        ? binary
        : {
            code: "NOT_UTF8",
            allowed: texts.utf8,
            remedy: texts.looksLike({
              format: suspectEncoding(whole.subarray(bad)),
              remedy: texts.saveAsUtf8,
            }),
          };
    return this.keep(bytes, bad);
  }

  private keep(bytes: Buffer, end: number): string {
    this.rest = Buffer.from(bytes.subarray(end));
    return bytes.toString("utf8", 0, end);
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const binary: Problem = {
  code: "BINARY",
  allowed: texts.nulByte,
  remedy: texts.checkCsv,
};

/** The end of the last character that is there with all of its bytes. */
function endOfWhole(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** The place of the first byte before `end` that does not belong to UTF-8 text; else `end`. */
function firstBad(bytes: Buffer, end: number): number {
  let at = 0;
  while (at < end) {
    const isAscii = (bytes[at] ?? 0) < 0x80;
    const length = isAscii ? 1 : [2, 3, 4].find((size) => isUtf8(bytes.subarray(at, at + size)));
    if (length === undefined) return at;
    at += length;
  }
  return end;
}
