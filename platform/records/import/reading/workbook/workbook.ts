import { CellFormats } from "./cell-formats";
import { parseAll } from "./parse-xml";
import { findMainPart, readRelations, type Relation } from "./relations";
import { SharedStrings } from "./shared-strings";
import { brokenWorkbook, tooLarge } from "./workbook-fault";
import { texts } from "./workbook.texts";
import { ZipArchive } from "./zip-archive";

/** A sheet with rows, and the part of the workbook that it stands in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  /** How many bytes of the file it takes. */
  readonly bytes: number;
}

/** What cells point at. */
export interface CellContext {
  readonly from1904: boolean;
  readonly strings: SharedStrings | null;
  readonly formats: CellFormats;
}

/** More sheets than any workbook of tables has. */
const mostSheets = 100_000;

/** An Excel workbook (.xlsx), opened for reading. */
export class Workbook {
  private contextRead?: Promise<CellContext>;

  private constructor(
    readonly archive: ZipArchive,
    private readonly relations: readonly Relation[],
    /** Those that are hidden, too, in their order, without charts. */
    readonly sheets: readonly SheetPart[],
    private readonly from1904: boolean,
  ) {}

  /** @throws WorkbookFault, and what else goes wrong in reading it. */
  static async open(path: string): Promise<Workbook> {
    const archive = await ZipArchive.open(path);
    try {
      const main = await findMainPart(archive);
      const relations = await readRelations(archive, main);
      const byId = new Map(relations.map((relation) => [relation.id, relation]));
      const sheets = new Map<string, SheetPart>();
      let from1904 = false;
      await parseAll(archive.read(main), {
        open: (tag, attributes) => {
          if (tag === "workbookPr") from1904 = isTrue(attributes["date1904"]);
          if (tag !== "sheet") return;
          const [, id = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
          const { type = "worksheet", part = "" } = byId.get(id) ?? {};
          if (type !== "worksheet") return;
          const { name = "", state = "visible" } = attributes;
          if (sheets.has(name)) throw brokenWorkbook(texts.sheetTwice({ sheet: name }));
          if (sheets.size === mostSheets) throw tooLarge(texts.moreSheetsThanAny);
          sheets.set(name, { name, part, isHidden: state !== "visible", bytes: archive.packedBytes(part) });
        },
      });
      return new Workbook(archive, relations, [...sheets.values()], from1904);
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  /** What the cells of its sheets point at; read once. */
  context(): Promise<CellContext> {
    return (this.contextRead ??= this.readContext());
  }

  private async readContext(): Promise<CellContext> {
    const strings = this.partOfType("sharedStrings");
    const styles = this.partOfType("styles");
    return {
      from1904: this.from1904,
      strings: strings === undefined ? null : await SharedStrings.read(this.archive.read(strings)),
      formats: styles === undefined ? new CellFormats() : await CellFormats.read(this.archive.read(styles)),
    };
  }

  close(): void {
    this.archive.close();
  }

  private partOfType(wanted: string): string | undefined {
    return this.relations.find(({ type, part }) => type === wanted && this.archive.has(part))?.part;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
