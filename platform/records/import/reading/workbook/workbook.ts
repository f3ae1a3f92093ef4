import { posix } from "node:path";
import { meaningOf, type NumberMeaning } from "./number-format";
import { parseAll } from "./parse-xml";
import { SharedStrings } from "./shared-strings";
import { tooLarge } from "./workbook-fault";
import { ZipArchive } from "./zip-archive";

/** A sheet that is shown, with the part of the workbook that it stands in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** How many bytes of the file it takes. */
  readonly bytes: number;
}

/** What cells point at. */
export interface CellContext {
  readonly from1904: boolean;
  readonly strings: SharedStrings | null;
  /** By the number of a cell's style. */
  readonly meanings: readonly NumberMeaning[];
}

const main = "xl/workbook.xml";

/** More sheets, parts, formats or styles than any workbook of tables has; Excel itself stops at 65,490 styles. */
const mostEach = 100_000;
/** A format has at most 255 characters. */
const longestFormat = 1000;

/** An Excel workbook (.xlsx), opened for reading. */
export class Workbook {
  private constructor(
    readonly archive: ZipArchive,
    private readonly relations: ReadonlyMap<string, string>,
    /** The sheets that are shown, in their order. */
    readonly sheets: readonly SheetPart[],
    private readonly from1904: boolean,
  ) {}

  /** @throws WorkbookFault, and what else goes wrong in reading it. */
  static async open(path: string): Promise<Workbook> {
    const archive = await ZipArchive.open(path);
    try {
      const relations = await readRelations(archive);
      const sheets: SheetPart[] = [];
      let from1904 = false;
      await parseAll(archive.read(main), {
        open: (name, attributes) => {
          if (name === "workbookPr") from1904 = isTrue(attributes["date1904"]);
          if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
          const [, id = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
          const part = relations.get(id) ?? "";
          bound(sheets.length);
          sheets.push({ name: attributes["name"] ?? "", part, bytes: archive.packedBytes(part) });
        },
      });
      return new Workbook(archive, relations, sheets, from1904);
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  /** Reads what the cells of its sheets point at. */
  async readContext(): Promise<CellContext> {
    const strings = this.partEndingIn("/sharedStrings.xml");
    const styles = this.partEndingIn("/styles.xml");
    return {
      from1904: this.from1904,
      strings: strings === undefined ? null : await SharedStrings.read(this.archive.read(strings)),
      meanings: styles === undefined ? [] : await readMeanings(this.archive.read(styles)),
    };
  }

  close(): void {
    this.archive.close();
  }

  private partEndingIn(end: string): string | undefined {
    return [...this.relations.values()].find((part) => part.endsWith(end) && this.archive.has(part));
  }
}

/** The parts that the workbook's own part points at, by their ids. */
async function readRelations(archive: ZipArchive): Promise<Map<string, string>> {
  const relations = new Map<string, string>();
  await parseAll(archive.read("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id: id = "", Target: target = "" }) => {
      if (name !== "Relationship") return;
      bound(relations.size);
      relations.set(id, target.startsWith("/") ? target.slice(1) : posix.join("xl", target));
    },
  });
  return relations;
}

/** What numbers stand for in the cells of each style. */
async function readMeanings(chunks: AsyncIterable<Buffer>): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  await parseAll(chunks, {
    open: (name, attributes) => {
      const id = Number(attributes["numFmtId"] ?? 0);
      bound(codes.size + styles.length);
      if (name === "numFmt") codes.set(id, (attributes["formatCode"] ?? "").slice(0, longestFormat));
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) styles.push(id);
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return styles.map((id) => meaningOf(id, codes.get(id)));
}

function bound(count: number): void {
  if (count > mostEach) throw tooLarge("this workbook has more sheets, parts or styles than any of tables");
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
