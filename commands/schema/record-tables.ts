import { compileKind, type CompiledKind, type NamedColumn } from "../../platform/records/kinds/compiled-kind";
import { citedColumns } from "../../platform/records/provenance/cited-columns";
import { sectors } from "../../subgraphs/sectors";
import { recordKinds } from "../records/record-kinds";

const begin = (kind: string) => `<!-- columns of ${kind}, written by npm run schema -->`;
const end = "<!-- end of columns -->";

/**
 * docs/records.md with the columns of every kind as they are declared; what stands between the marks is written anew, and
 * the rest is left.
 * @throws Error when a kind has no marks, or there are marks of no kind.
 */
export function withRecordTables(text: string): string {
  const kinds = recordKinds.map((kind) => compileKind(kind));
  const marks = text.split(end).length - 1;
  if (marks !== kinds.length)
    throw new Error(`docs/records.md has columns of ${marks} kinds, not of ${kinds.length}`);
  return kinds.reduce((written, kind) => {
    const from = written.indexOf(begin(kind.name));
    if (from === -1) throw new Error(`docs/records.md does not have "${begin(kind.name)}"`);
    const to = written.indexOf(end, from);
    return `${written.slice(0, from)}${begin(kind.name)}\n\n${describe(kind)}\n\n${written.slice(to)}`;
  }, text);
}

/** What a kind is, the header of its files in both languages, and what must and what may stand in its columns. */
function describe({ kind, columns }: CompiledKind): string {
  const own = columns.filter(({ property }) => !Object.hasOwn(citedColumns, property));
  const references = groups(own, ({ column }) => column.type.reference?.kinds.join(" or "));
  const values = groups(own, ({ column: { type } }) =>
    isOfSectors(type.values) ? undefined : type.values?.join(","),
  );
  const facts = [
    `Files and sheets in Vietnamese: ${kind.vietnameseNames?.map(asCode).join(", ") ?? ""}.`,
    `Headings: ${own.map(({ header, column }) => column.headings[0] ?? header).join("; ")}.`,
    `Required: ${named(own.filter(({ column }) => column.isRequired))}.`,
    `Codes of other records: ${references.map(([kinds, some]) => `${named(some)} of ${kinds}`).join("; ")}.`,
    `Lists: ${named(own.filter(({ column }) => column.type.isList))}.`,
    ...values.map(([all, some]) => `${named(some)}: ${all.split(",").map(asCode).join(", ")}.`),
  ].filter((fact) => !fact.endsWith(": ."));
  const header = columns.map((column) => column.header).join(",");
  const lines = [`${kind.description}.`, "", "```", header, "```", "", ...facts.map((fact) => `- ${fact}`)];
  return lines.join("\n");
}

/** Columns that have something in common, by what it is. */
function groups(
  columns: readonly NamedColumn[],
  commonOf: (column: NamedColumn) => string | undefined,
): [string, NamedColumn[]][] {
  const found = new Map<string, NamedColumn[]>();
  for (const column of columns) {
    const common = commonOf(column);
    if (common !== undefined) found.set(common, [...(found.get(common) ?? []), column]);
  }
  return [...found];
}

/** They are told once for all kinds, where a new one need not be written. */
function isOfSectors(values: readonly string[] | undefined): boolean {
  return values?.join() === sectors.map(({ code }) => code).join();
}

function named(columns: readonly NamedColumn[]): string {
  return columns.map(({ header }) => asCode(header)).join(", ");
}

function asCode(text: string): string {
  return `\`${text}\``;
}
