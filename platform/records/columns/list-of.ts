import { trimSpaces } from "./cell-text";
import { Column, NotAValue, type CellType } from "./column";
import { texts } from "./columns.texts";

/** Several values in one cell, separated by `|`, none of them twice. An empty cell is an empty list. */
export function listOf<Value>(items: Column<Value | null>): Column<NonNullable<Value>[]> {
  return new Column<NonNullable<Value>[]>(listType(items.type as CellType<NonNullable<Value>>), [], "value");
}

/** How several values stand in one cell. */
export function listType<Item>(item: CellType<Item>): CellType<Item[]> {
  return {
    parse: (cell) => parseList(cell, item),
    format: (values) => values.map((value) => formatItem(value, item)).join("|"),
    values: item.values,
    labels: item.labels,
    holds: item.holds,
    isList: true,
  };
}

/** What a column of texts takes in any database, marks and escapes included. */
const longestList = 10_000;

function parseList<Item>(cell: string, type: CellType<Item>): Item[] | NotAValue {
  if (cell.length > longestList) {
    const allowed = texts.listTooLong({ most: longestList, count: cell.length });
    return new NotAValue(allowed, texts.shorten);
  }
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const part of cell.split("|")) {
    const text = trimSpaces(part);
    if (text === "") return new NotAValue(texts.emptyItem);
    if (seen.has(text)) return new NotAValue(texts.itemTwice({ text }));
    seen.add(text);
    const item = type.parse(text);
    if (item instanceof NotAValue) {
      const { allowed, remedy, code } = item.problem;
      return new NotAValue(texts.item({ number: seen.size, text, allowed }), remedy, code);
    }
    if (items.includes(item)) return new NotAValue(texts.sameItem({ text }));
    items.push(item);
  }
  return items;
}

function formatItem<Item>(value: Item, type: CellType<Item>): string {
  const text = type.format(value);
  if (text.includes("|")) throw new Error(`"${text}" cannot stand in a list separated by |`);
  return text;
}
