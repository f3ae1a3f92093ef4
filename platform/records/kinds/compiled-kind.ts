import type { Column } from "../columns/column";
import type { RecordKind } from "./record-kind";

/** A column with its two names. */
export interface NamedColumn {
  readonly property: string;
  readonly header: string;
  readonly column: Column<unknown>;
}

/** A path of `looksUp`, taken apart: references, and what is read at their end. */
export interface CompiledPath {
  readonly text: string;
  readonly references: readonly string[];
  /** A property, or `@kind`. */
  readonly end: string;
}

/** A kind of records as the importer works with it. */
export interface CompiledKind {
  readonly kind: RecordKind;
  readonly name: string;
  readonly columns: readonly NamedColumn[];
  readonly byProperty: ReadonlyMap<string, NamedColumn>;
  readonly byHeader: ReadonlyMap<string, NamedColumn>;
  readonly key: NamedColumn;
  /** Those that refer to other records. */
  readonly references: readonly NamedColumn[];
  readonly paths: readonly CompiledPath[];
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
    column,
  }));
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const key = byProperty.get(kind.key);
  if (!key?.column.isRequired)
    throw new Error(`kind "${kind.name}": the key "${kind.key}" is no required column`);
  return {
    kind,
    name: kind.name,
    columns,
    byProperty,
    byHeader: new Map(columns.map((column) => [column.header, column])),
    key,
    references: columns.filter(({ column }) => column.type.reference),
    paths: (kind.looksUp ?? []).map((text) => {
      const steps = text.split(".");
      return { text, references: steps.slice(0, -1), end: steps.at(-1) ?? "" };
    }),
  };
}

function headerOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
