import type { Text } from "../../languages/language";
import type { AnyColumn } from "../columns/column";
import { headingKey } from "../headings/heading-key";
import type { AnyRecord, Columns, RecordOf } from "./record";
import type { LookUp, RecordKind } from "./record-kind";
import { firstVersion } from "./row-version";
import { rowPropertyOf } from "./stored-row";

/** A column with its names. */
export interface NamedColumn {
  /** In records. */
  readonly property: string;
  /** In files. */
  readonly header: string;
  /** As people are told of it: by its name in files, and in Vietnamese by what stands over it first. */
  readonly label: Text;
  /** In rows; null where no single property has it. */
  readonly rowProperty: string | null;
  readonly column: AnyColumn;
}

/** A path of `looksUp`, taken apart: references, and what is read at their end. */
export interface CompiledPath {
  readonly text: string;
  readonly references: readonly string[];
  /** A property, or `@kind`. */
  readonly end: string;
}

/** A `chain` with its columns. */
interface CompiledChain {
  readonly from: ChainColumn;
  readonly to: ChainColumn;
  readonly rule: Text;
}

/** A column of a chain: rows must have its value as it is, to be found by it. */
type ChainColumn = NamedColumn & { readonly rowProperty: string };

/** A kind of records as the importer works with it. */
export interface CompiledKind {
  readonly kind: RecordKind;
  readonly name: string;
  /** As people are told of it: by its name, and in Vietnamese by the first that it has there. */
  readonly label: Text;
  readonly columns: readonly NamedColumn[];
  readonly byProperty: ReadonlyMap<string, NamedColumn>;
  readonly byHeader: ReadonlyMap<string, NamedColumn>;
  /** By the keys of their Vietnamese headings. */
  readonly byHeading: ReadonlyMap<string, NamedColumn>;
  readonly key: NamedColumn;
  /** Those that refer to other records. */
  readonly references: readonly NamedColumn[];
  readonly paths: readonly CompiledPath[];
  readonly chain: CompiledChain | null;
  /** The row that a record becomes. */
  toRow(record: AnyRecord, lookUp: LookUp): object;
  /** The record that a row of a database was made of. */
  toRecord(row: object, database: string): AnyRecord;
}

/** The end of a path that gives the name of the kind. */
export const kindOfTarget = "@kind";

/**
 * Names the columns of a kind and takes its paths apart.
 * @throws Error when the declaration does not hold.
 */
export function compileKind(kind: RecordKind): CompiledKind {
  const columns = Object.entries(kind.columns).map(([property, column]) => ({
    property,
    header: headerOf(property),
    label: { en: headerOf(property), vi: column.headings[0] ?? headerOf(property) },
    rowProperty: rowPropertyOf(property, column.kept),
    column,
  }));
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const key = byProperty.get(kind.key);
  if (!key?.column.isRequired)
    throw new Error(`kind "${kind.name}": the key "${kind.key}" is no required column`);
  return {
    kind,
    name: kind.name,
    label: { en: kind.name, vi: kind.vietnameseNames?.[0] ?? kind.name },
    columns,
    byProperty,
    byHeader: new Map(columns.map((column) => [column.header, column])),
    byHeading: columnsByHeading(kind, columns),
    key,
    references: columns.filter(({ column }) => column.type.reference),
    paths: (kind.looksUp ?? []).map((text) => {
      const steps = text.split(".");
      return { text, references: steps.slice(0, -1), end: steps.at(-1) ?? "" };
    }),
    chain: compileChain(kind, byProperty),
    toRow: rowMaker(kind, columns),
    toRecord: recordMaker(kind, columns),
  };
}

/** The column that a text stands over: its name in files, in exactly its letters, or one of its headings. */
export function columnHeaded({ byHeader, byHeading }: CompiledKind, text: string): NamedColumn | undefined {
  return byHeader.get(text) ?? byHeading.get(headingKey(text));
}

function columnsByHeading({ name }: RecordKind, columns: readonly NamedColumn[]): CompiledKind["byHeading"] {
  const found = new Map<string, NamedColumn>();
  for (const column of columns) {
    for (const heading of column.column.headings) {
      const other = found.get(headingKey(heading));
      if (other)
        throw new Error(
          `kind "${name}": "${heading}" stands over "${other.property}" and "${column.property}"`,
        );
      found.set(headingKey(heading), column);
    }
  }
  return found;
}

function compileChain(
  { name, chain }: RecordKind,
  byProperty: CompiledKind["byProperty"],
): CompiledChain | null {
  if (!chain) return null;
  const column = (property: string): ChainColumn => {
    const named = byProperty.get(property);
    if (!named || !isKept(named))
      throw new Error(`kind "${name}": its chain cannot go over "${property}", which no row has`);
    return named;
  };
  return { from: column(chain.from), to: column(chain.to), rule: chain.rule };
}

/** Makes rows of records: a copy of an empty row is filled sooner than a row that grows. */
function rowMaker(kind: RecordKind, columns: readonly NamedColumn[]): CompiledKind["toRow"] {
  const kept = columns.filter(isKept);
  const empty: Record<string, unknown> = {
    ...emptyOf(kept.map(({ rowProperty }) => rowProperty)),
    version: firstVersion,
  };
  return (record, lookUp) => {
    const row = { ...empty };
    for (const { property, rowProperty } of kept) row[rowProperty] = record[property];
    return kind.derived ? Object.assign(row, kind.derived(record, lookUp)) : row;
  };
}

/** Makes records of rows again. */
function recordMaker(kind: RecordKind, columns: readonly NamedColumn[]): CompiledKind["toRecord"] {
  const kept = columns.filter(isKept);
  const empty = emptyOf(columns.map(({ property }) => property));
  const told = columns.flatMap(({ property, column: { valueIn } }) =>
    valueIn ? [{ property, valueIn }] : [],
  );
  return (row, database) => {
    const record = { ...empty };
    const values = row as Readonly<Record<string, unknown>>;
    for (const { property, rowProperty } of kept) record[property] = values[rowProperty];
    for (const { property, valueIn } of told) record[property] = valueIn(database);
    return kind.restored ? Object.assign(record, kind.restored(row as never)) : record;
  };
}

function isKept(column: NamedColumn): column is NamedColumn & { readonly rowProperty: string } {
  return column.rowProperty !== null;
}

function emptyOf(properties: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(properties.map((property) => [property, undefined]));
}

/** How records of a kind stand in a file: the cells of its header, and those of a record. */
export function formatterOf<TColumns extends Columns>(
  kind: RecordKind<TColumns>,
): { readonly header: readonly string[]; format(record: RecordOf<TColumns>): string[] } {
  const { columns } = compileKind(kind);
  return {
    header: columns.map(({ header }) => header),
    format: (record) => columns.map(({ property, column }) => column.format(record[property])),
  };
}

function headerOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
