import { SaxesParser } from "saxes";
import { tooLarge } from "./workbook-fault";
import { texts } from "./workbook.texts";

/** What is told of the parts of an XML text. Names are without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No text, tag or comment of a workbook is longer. */
const longestPiece = 4 * 1024 ** 2;
const deepest = 100;

/** Parses XML in UTF-8 piece by piece, and yields after each of them. */
export async function* parseXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let sinceEvent = 0;
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > deepest) throw tooLarge(texts.tagsTooDeep);
    handlers.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  for await (const chunk of chunks) {
    sinceEvent += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (sinceEvent > longestPiece) throw tooLarge(texts.textTooLong);
    yield;
  }
  parser.write(decoder.decode());
  parser.close();
  yield;
}

/** Parses a whole XML text. */
export async function parseAll(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(chunks, handlers));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
