import { builtInFormat } from "./built-in-formats";
import { NumberFormat } from "./number-format";
import { parseAll } from "./parse-xml";
import { tooLarge } from "./workbook-fault";
import { texts } from "./workbook.texts";

/** More formats or styles than any workbook of tables has; Excel itself stops at 65,490 styles. */
const mostEach = 100_000;
/** A format has at most 255 characters. */
const longestFormat = 255;

/** The formats of a workbook's cells, each made out when a cell has it. */
export class CellFormats {
  private readonly byId = new Map<number, NumberFormat | null>();

  /**
   * @param ids of the formats, by the number of a cell's style
   * @param codes of formats, by their ids
   */
  constructor(
    private readonly ids: readonly number[] = [],
    private readonly codes: ReadonlyMap<number, string> = new Map(),
  ) {}

  /** Reads a part with styles. */
  static async read(chunks: AsyncIterable<Buffer>): Promise<CellFormats> {
    const codes = new Map<number, string>();
    const ids: number[] = [];
    let inCellStyles = false;
    await parseAll(chunks, {
      open: (name, attributes) => {
        const id = Number(attributes["numFmtId"] ?? 0);
        if (codes.size + ids.length > mostEach) throw tooLarge(texts.moreStylesThanAny);
        if (name === "numFmt") codes.set(id, (attributes["formatCode"] ?? "").slice(0, longestFormat));
        if (name === "cellXfs") inCellStyles = true;
        if (name === "xf" && inCellStyles) ids.push(id);
      },
      close: (name) => {
        if (name === "cellXfs") inCellStyles = false;
      },
    });
    return new CellFormats(ids, codes);
  }

  /** The format of the cells of a style; null when it shows numbers and texts as they are. */
  of(style: number): NumberFormat | null {
    const id = this.ids[style] ?? 0;
    let format = this.byId.get(id);
    if (format === undefined) {
      const code = this.codes.get(id) ?? builtInFormat(id);
      format = /^(?:general|@)?$/i.test(code) ? null : new NumberFormat(code);
      this.byId.set(id, format);
    }
    return format;
  }
}
