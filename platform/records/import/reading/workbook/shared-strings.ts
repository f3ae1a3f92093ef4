import { unescapeText } from "./escaped-text";
import { parseAll } from "./parse-xml";
import { tooLarge, type WorkbookFault } from "./workbook-fault";
import { texts } from "./workbook.texts";

const pieceBytes = 1024 ** 2;
/** The texts of a table with a million rows of codes and names take less. */
const mostBytes = 96 * 1024 ** 2;
const bytesPerString = 8;

/** The texts that a workbook's cells point at by number. They are kept as bytes, which take half of what texts take. */
export class SharedStrings {
  private readonly pieces: Buffer[] = [];
  private used = pieceBytes;
  private bytes = 0;
  private count = 0;
  /** Where each text begins: the piece, and the place in it; and how long it is. */
  private starts = new Uint32Array(1024);
  private lengths = new Uint32Array(1024);

  static async read(chunks: AsyncIterable<Buffer>): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let text = "";
    let inText = false;
    let inPhonetic = false;
    await parseAll(chunks, {
      open: (name) => {
        if (name === "si") text = "";
        if (name === "rPh") inPhonetic = true;
        inText = name === "t" && !inPhonetic;
      },
      text: (piece) => {
        if (!inText) return;
        text += piece;
        if (text.length > pieceBytes) throw textsTooLarge();
      },
      close: (name) => {
        if (name === "t") inText = false;
        if (name === "rPh") inPhonetic = false;
        if (name === "si") strings.add(unescapeText(text));
      },
    });
    return strings;
  }

  /** The text with a number; undefined when there is none. */
  at(number: number): string | undefined {
    if (!(number >= 0 && number < this.count)) return undefined;
    const start = this.starts[number] ?? 0;
    const place = start % pieceBytes;
    const piece = this.pieces[Math.floor(start / pieceBytes)];
    return piece?.toString("utf8", place, place + (this.lengths[number] ?? 0));
  }

  private add(text: string): void {
    const length = Buffer.byteLength(text);
    this.bytes += length + bytesPerString;
    if (length > pieceBytes || this.bytes > mostBytes) throw textsTooLarge();
    if (this.used + length > pieceBytes) {
      this.pieces.push(Buffer.allocUnsafeSlow(pieceBytes));
      this.used = 0;
    }
    if (this.count === this.starts.length) {
      this.starts = twice(this.starts);
      this.lengths = twice(this.lengths);
    }
    this.pieces.at(-1)?.write(text, this.used);
    this.starts[this.count] = (this.pieces.length - 1) * pieceBytes + this.used;
    this.lengths[this.count] = length;
    this.used += length;
    this.count += 1;
  }
}

function textsTooLarge(): WorkbookFault {
  return tooLarge(texts.sharedTextsTooLarge({ most: mostBytes / 1024 ** 2 }));
}

function twice(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
