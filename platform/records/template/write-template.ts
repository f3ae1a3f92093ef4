import type { CompiledKind, NamedColumn } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import type { SheetRow } from "../workbooks/cell";
import { headingsIn, sheetNameOf, styleOf } from "../workbooks/record-cells";
import type { CellChoice, SheetColumn } from "../workbooks/sheet";
import { writeWorkbook } from "../workbooks/write-workbook";
import { codesSheet, type Catalogues } from "./codes-sheet";

const hint =
  "Cột có dấu * phải điền. Ô để trống là chưa rõ. Ngày viết ngày/tháng/năm: 05/01/2024. " +
  "Nhiều giá trị trong một ô viết cách nhau bằng dấu |. Không gộp ô.";

/**
 * Writes a workbook to be filled with records of a kind: Vietnamese headings, those of required columns marked, what may be
 * chosen, and a sheet that tells what it means. An import takes it as it is.
 */
export async function writeTemplate(
  kind: CompiledKind,
  kinds: KindSet,
  catalogues: Catalogues,
  path: string,
): Promise<void> {
  const codes = codesSheet(kind, catalogues);
  const headings = headingsIn(kind).map((heading, at) =>
    kind.columns[at]?.column.isRequired ? `${heading} *` : heading,
  );
  const rows: SheetRow[] = [
    { cells: [sheetNameOf(kind).toUpperCase()], style: "title" },
    { cells: [hint], style: "hint" },
    { cells: headings, style: "heading", styles: requiredStyles(kind.columns) },
  ];
  const columns = kind.columns.map((named, at): SheetColumn => ({
    width: Math.max(14, Math.min(40, (headings[at]?.length ?? 0) + 4)),
    style: styleOf(named.column),
    choice: choiceOf(named, codes?.choices.get(named.header), kinds),
  }));
  const sheet = { name: sheetNameOf(kind), columns, frozenRows: rows.length, rows };
  await writeWorkbook(path, codes ? [sheet, codes.sheet] : [sheet]);
}

function requiredStyles(columns: readonly NamedColumn[]): SheetRow["styles"] {
  return new Map(columns.flatMap(({ column }, at) => (column.isRequired ? [[at, "required" as const]] : [])));
}

/** What may be chosen in a column; several values at once have to be typed. */
function choiceOf(
  { column: { type } }: NamedColumn,
  from: string | undefined,
  kinds: KindSet,
): CellChoice | undefined {
  const hint = type.isList ? "Nhiều giá trị viết cách nhau bằng dấu |" : undefined;
  if (from !== undefined) return { from, isOpen: type.isList, hint };
  if (type.choices) return { from: type.choices };
  if (type.holds === "day") return { hint: "Ngày/tháng/năm, ví dụ 05/01/2024" };
  if (type.reference) {
    const names = type.reference.kinds.map((name) => sheetNameOf(kinds.get(name)));
    return { hint: `Mã đã có của: ${names.join("; ")}` };
  }
  return hint === undefined ? undefined : { hint };
}
