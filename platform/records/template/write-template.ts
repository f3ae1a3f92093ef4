import type { NamedColumn } from "../kinds/compiled-kind";
import { compileKind } from "../kinds/compiled-kind";
import type { RecordKind } from "../kinds/record-kind";
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
export async function writeTemplate(kind: RecordKind, catalogues: Catalogues, path: string): Promise<void> {
  const compiled = compileKind(kind);
  const codes = codesSheet(compiled, catalogues);
  const headings = headingsIn(compiled).map((heading, at) =>
    compiled.columns[at]?.column.isRequired ? `${heading} *` : heading,
  );
  const rows: SheetRow[] = [
    { cells: [sheetNameOf(compiled).toUpperCase()], style: "title" },
    { cells: [hint], style: "hint" },
    { cells: headings, style: "heading", styles: requiredStyles(compiled.columns) },
  ];
  const columns = compiled.columns.map((named, at): SheetColumn => ({
    width: Math.max(14, Math.min(40, (headings[at]?.length ?? 0) + 4)),
    style: styleOf(named.column),
    choice: choiceOf(named, codes?.choices.get(named.header)),
  }));
  const sheet = { name: sheetNameOf(compiled), columns, frozenRows: rows.length, rows };
  await writeWorkbook(path, codes ? [sheet, codes.sheet] : [sheet]);
}

function requiredStyles(columns: readonly NamedColumn[]): SheetRow["styles"] {
  return new Map(columns.flatMap(({ column }, at) => (column.isRequired ? [[at, "required" as const]] : [])));
}

/** What may be chosen in a column; several values at once have to be typed. */
function choiceOf({ column: { type } }: NamedColumn, from: string | undefined): CellChoice | undefined {
  if (from !== undefined)
    return {
      from,
      isOpen: type.isList,
      hint: type.isList ? "Nhiều giá trị viết cách nhau bằng dấu |" : undefined,
    };
  if (type.choices) return { from: type.choices };
  if (type.holds === "day") return { hint: "Ngày/tháng/năm, ví dụ 05/01/2024" };
  if (type.reference) return { hint: `Mã của ${type.reference.kinds.join(", ")}` };
  return type.isList ? { hint: "Nhiều giá trị viết cách nhau bằng dấu |" } : undefined;
}
