import { createReadStream } from "node:fs";
import { CsvRows } from "./csv-rows";
import { unreadable } from "../faults/fault";
import type { BrokenRow, RawRow, ReadWatch } from "./raw-row";
import { Utf8Text } from "./utf8-text";

const chunkSize = 256 * 1024;

/** Reads the rows of a CSV file in UTF-8. Where the text ends to be text, the file is given up with a broken row. */
export async function* readCsv(
  { path }: { readonly path: string },
  watch: ReadWatch,
): AsyncGenerator<readonly (RawRow | BrokenRow)[]> {
  const text = new Utf8Text();
  const rows = new CsvRows();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
      watch.digest(chunk);
      watch.advance(chunk.length);
      yield rows.push(text.push(chunk));
      if (text.problem) {
        yield [brokenAt(rows.lastLine(), text.problem)];
        return;
      }
    }
  } catch (error) {
    yield [brokenAt(rows.lastLine(), unreadable(error))];
    return;
  }
  yield rows.push(text.end());
  if (text.problem) yield [brokenAt(rows.lastLine(), text.problem)];
  else yield rows.end();
}

function brokenAt(line: number, problem: BrokenRow["problem"]): BrokenRow {
  return { line, columnNumber: null, found: null, problem };
}
