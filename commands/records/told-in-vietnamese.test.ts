import "reflect-metadata";
import type { Text } from "../../platform/languages/language";
import { NotAValue, type AnyColumn } from "../../platform/records/columns/column";
import { compileKind } from "../../platform/records/kinds/compiled-kind";
import type { AnyRecord } from "../../platform/records/kinds/record";
import type { RecordKind } from "../../platform/records/kinds/record-kind";
import { recordKinds } from "./record-kinds";

const kinds = recordKinds.map((kind) => [kind.name, kind] as const);

/** What is not told in Vietnamese: it has no marks, is as in English, or names a column as files do. */
function untold(texts: Iterable<Text>): readonly string[] {
  return [...texts].flatMap(({ en, vi }) => {
    const isVietnamese = vi !== en && /[\u0080-\u{1ffff}]/u.test(vi) && !/\b[a-z]+_[a-z]+\b/.test(vi);
    return isVietnamese ? [] : [`${en} | ${vi}`];
  });
}

/** Cells that are wrong, each for a column of some type. */
const wrongCells = [
  ...["", "-a", "tòa", "a".repeat(300), "x", "yes", "NOT_A_VALUE"],
  ...["31/02/2020", "13/25/2024", "0209-01-01", "9/3", "3/2018", "43168", "9/3/18", "March"],
  ...["2018-03-09 08:30:00", "2018-03-08T17:00:00.000Z"],
  ...["1.234", "1.234,5", "007", "0", "-1", "1e3", "9999999999"],
  ...["a||b", "a|a", "a|tòa", "ab|".repeat(4_000)],
  ...["=A1", "#REF!", "T\ufffda án", "a\ud800b", "a\u0007b", "Bé T­ ph¸p", "Nguyễn Văn Аn", "\u200b"],
  "x".repeat(10_001),
];

function faultsOf(column: AnyColumn): readonly Text[] {
  return wrongCells.flatMap((cell) => {
    const value = column.parse(cell);
    if (!(value instanceof NotAValue)) return [];
    const { allowed, remedy } = value.problem;
    return remedy ? [allowed, remedy] : [allowed];
  });
}

/** Gives numbers from 0 up to others, the same in every run. */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const days = ["1999-05-01", "2009-12-31", "2020-02-29", "2024-01-01", "2026-07-15"];
const years = [1999, 2009, 2020, 2024, 2026];

/** What a record may have of a column. */
function valueOf(column: AnyColumn, roll: (sides: number) => number): unknown {
  const { holds, values, choices, isList, reference } = column.type;
  if (!column.isRequired && roll(3) === 0) return column.parse("");
  const pick = <Value>(from: readonly Value[]) => from[roll(from.length)];
  if (isList || reference?.many) return [pick(values ?? ["a", "b"])];
  if (values) return pick(values);
  if (choices) return roll(2) === 0;
  if (holds === "day") return pick(days);
  return holds === "number" ? pick(years) : pick(["a", "Nguyễn Văn An", "Nguyễn An"]);
}

function recordOf(columns: Readonly<Record<string, AnyColumn>>, roll: (sides: number) => number): AnyRecord {
  return Object.fromEntries(
    Object.entries(columns).map(([property, column]) => [property, valueOf(column, roll)]),
  );
}

/** What checks say of many records, right and wrong ones, that are held against many others. */
function problemsOf(kind: RecordKind): readonly Text[] {
  const roll = dice();
  const ends = new Map(recordKinds.flatMap(({ columns }) => Object.entries(columns)));
  const lookUp = (path: string) => {
    const column = ends.get(path.split(".").at(-1) ?? "");
    const value = column && valueOf(column, roll);
    return column && value !== null && value !== undefined ? column.format(value) : null;
  };
  const told = new Map<string, Text>();
  for (let at = 0; at < 500; at += 1) {
    const record = recordOf(kind.columns, roll);
    const problems = [...(kind.checks?.(record) ?? []), ...(kind.disagreements?.(record, lookUp) ?? [])];
    for (const { allowed, remedy } of problems)
      for (const text of [allowed, remedy]) if (text) told.set(text.en.replace(/\d/g, "0"), text);
  }
  return [...told.values()];
}

describe("what is told of records", () => {
  it.each(kinds)("names the kind and the columns of %s in Vietnamese", (_name, kind) => {
    const { label, columns } = compileKind(kind);
    const labels = [label, ...columns.map((column) => column.label)];
    expect(labels.filter(({ en, vi }) => vi === en || !/^\p{Lu}/u.test(vi))).toEqual([]);
  });

  it.each(kinds)("is told in Vietnamese of each wrong cell of %s", (_name, kind) => {
    const faults = Object.entries(kind.columns).map(([property, column]) => ({
      property,
      texts: faultsOf(column),
    }));
    expect(faults.filter(({ texts }) => texts.length === 0)).toEqual([]);
    expect(untold(faults.flatMap(({ texts }) => texts))).toEqual([]);
  });

  it.each(kinds.filter(([, { checks, disagreements }]) => checks ?? disagreements))(
    "is told in Vietnamese of what does not go together in %s",
    (_name, kind) => {
      const problems = problemsOf(kind);
      expect(problems).not.toEqual([]);
      expect(untold(problems)).toEqual([]);
    },
  );

  it.each(kinds.filter(([, { chain }]) => chain))("is told in Vietnamese of circles of %s", (_name, kind) =>
    expect(untold(kind.chain ? [kind.chain.rule] : [])).toEqual([]),
  );
});
