import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Holding, NotAValue } from "../../../columns/column";
import { parseCsv } from "../../../csv/parse-csv";
import { builtInFormat } from "./built-in-formats";
import { isoDay } from "./day-number";
import { NumberFormat } from "./number-format";
import { numberOfShown } from "./number-of-shown";
import { shownNumber } from "./shown-number";

/**
 * What LibreOffice 7.4 shows, by formats and by what stands in their cells: written as CSV "as shown", in English. `#14` is a
 * format that has a number alone.
 */
const table = parseCsv(readFileSync(join(__dirname, "../../../testkit/shown-by-libreoffice.csv"), "utf8"));

interface Case {
  readonly code: string;
  /** Where it is built in. */
  readonly id: number | null;
  readonly format: NumberFormat;
  readonly value: number | string;
  readonly shown: string;
}

const cases = table.flatMap(({ format: name = "", ...cells }) => {
  const id = /^#\d+$/.test(name) ? Number(name.slice(1)) : null;
  const code = id === null ? name : builtInFormat(id);
  const format = new NumberFormat(code);
  return Object.entries(cells).map(([cell, shown]): Case => {
    return { code, id, format, value: cell === "abc" ? cell : Number(cell), shown };
  });
});

const ofEdition = new Set([5, 6, 7, 8, 14, 22, 30, 31, 32, 33, 41, 42, 43, 44]);

/** Where another thing is shown here than in LibreOffice, on purpose. */
const differences: readonly { readonly reason: string; applies(each: Case): boolean }[] = [
  {
    reason:
      "LibreOffice counts days from 30 December 1899, and knows those before; Excel begins with 1 January 1900",
    applies: ({ format, value }) =>
      typeof value === "number" && value < 61 && format.partsFor(value) !== null,
  },
  {
    reason:
      "the order of days and months and the currency of a format without a code are those of the edition",
    applies: ({ id }) => id !== null && ofEdition.has(id),
  },
  {
    reason: "the months of [$-42A] have other names in the data of languages that both have",
    applies: ({ code }) => /\[\$-(?:10)?1?0?42A\].*mmm/.test(code),
  },
  {
    reason: "[$-42A] is for names: the marks between digits are those of the system, as beside [$₫-42A]",
    applies: ({ code }) => code.startsWith("[$-42A]#"),
  },
  {
    reason: "[$-F800] and [$-F400] are the long forms of the system, which is another",
    applies: ({ code }) => /\[\$-F[48]00\]/.test(code),
  },
  {
    reason: "Excel rounds seconds, LibreOffice cuts them off",
    applies: ({ code, value }) => value === 1234.567 && /s/.test(code),
  },
  {
    reason: "Excel leaves the point of 12. where no digit follows",
    applies: ({ code }) => /\.#+$/.test(code),
  },
  {
    reason: "Excel keeps the sign of what a section without a condition shows after one that has one",
    applies: ({ code, value }) => typeof value === "number" && value < 0 && /^\[(?:>|=1)/.test(code),
  },
  {
    reason: "General takes as many digits as a column of usual width has",
    applies: ({ code, value }) => /General|@/.test(code) && String(value).length > 11,
  },
  {
    reason:
      "a fraction that comes to a whole is shown as 1/1 or 2/2: what is read of it is told, or the same",
    applies: ({ code }) => /\/[?24]/.test(code),
  },
];

function told(wrong: readonly Case[]): string[] {
  return wrong.map(
    ({ code, value, shown, format }) => `${code} of ${value}: ${shown}, here ${format.show(value)}`,
  );
}

function isOnPurpose(each: Case): boolean {
  return differences.some(({ applies }) => applies(each));
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function textFor({ value, format }: Case, holding: Holding): string | NotAValue | undefined {
  return shownNumber(Number(value), format, false)?.textFor(holding);
}

const numbers = cases.filter(({ value }) => typeof value === "number");

describe("what LibreOffice shows of a cell", () => {
  it("is shown here, but for what differs on purpose", () => {
    const others = cases.filter(
      (each) => squeezed(each.format.show(each.value)) !== squeezed(each.shown) && !isOnPurpose(each),
    );
    expect(told(others)).toEqual([]);
    expect(cases.length).toBeGreaterThan(2000);
  });

  it.each(differences)("differs for a reason: $reason", ({ applies }) => {
    const found = cases.filter(applies);
    expect(found.some(({ format, value, shown }) => squeezed(format.show(value)) !== squeezed(shown))).toBe(
      true,
    );
  });

  it("is the text in a column of texts, or told", () => {
    const wrong = numbers.filter((each) => {
      const text = textFor(each, "text");
      return typeof text === "string" && squeezed(text) !== squeezed(each.shown) && !isOnPurpose(each);
    });
    expect(told(wrong)).toEqual([]);
  });

  it("is the number behind it in a column of numbers, or told", () => {
    const wrong = numbers.filter((each) => {
      const text = textFor(each, "number");
      if (typeof text !== "string" || each.format.partsFor(Number(each.value))) return false;
      return Number(text) !== each.value || numberOfShown(each.format.show(each.value)) !== each.value;
    });
    expect(told(wrong)).toEqual([]);
  });

  it("is the day in a column of dates where day, month and year are shown, and told where a part is not", () => {
    const days = numbers.filter(({ value, format }) => Number(value) > 60 && format.partsFor(Number(value)));
    const taken = days.filter((each) => typeof textFor(each, "day") === "string");
    expect(taken.every(({ format, value }) => isWhole(format, Number(value)))).toBe(true);
    for (const each of taken) expect(textFor(each, "day")).toContain(isoDay(Math.floor(Number(each.value))));
    expect(taken.length).toBeGreaterThan(100);
  });
});

function isWhole(format: NumberFormat, value: number): boolean {
  const { year, month, day } = format.partsFor(value) ?? {};
  return Boolean(year && month && day);
}
