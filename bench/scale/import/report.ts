import { number, ratio, table } from "../../../testing/bench/table";
import type { BarePart } from "./bare-inserts";
import type { ProcessCost } from "./measure-process";
import { sizeTable } from "./size-table";
import type { TableSize } from "./databases/bench-database";

/** What was measured on one kind of database. */
export interface Measured {
  readonly title: string;
  /** The import of the awards, into databases that hold all else. */
  readonly awards: ProcessCost;
  readonly bare: readonly BarePart[];
  /** The import of all generated files at once. */
  readonly whole: ProcessCost;
  readonly sizes: readonly TableSize[];
  /** The load of the machine in the last minute of the import of the awards, and of the bare inserts. */
  readonly importLoad: number;
  readonly bareLoad: number;
}

/** All tables of a report. */
export function report(measured: readonly Measured[]): string {
  return [
    "## Time and memory",
    ratioTable(measured),
    "### What the bare inserts took",
    partTable(measured),
    ...measured.flatMap(({ title, sizes, bare }) => [
      `## Size on disk: ${title}`,
      sizeTable(sizes, bare.find(({ name }) => name === "award")?.rows ?? 0),
    ]),
  ].join("\n\n");
}

function ratioTable(measured: readonly Measured[]): string {
  const head = ["", ...measured.map(({ title }) => title)];
  const row = (name: string, value: (one: Measured) => number | null, unit: string) => [
    name,
    ...measured.map((one) => `${number(value(one))}${unit}`),
  ];
  const own = ({ bare }: Measured) => bare.filter(({ name }) => name === "award" || name === "commit");
  return table(head, [
    row("import / bare inserts of all rows that it leaves", (one) => over(one, one.bare), " x"),
    row("import / bare inserts of the award rows alone", (one) => over(one, own(one)), " x"),
    row("the first by processor time of the client", (one) => overCpu(one), " x"),
    row("import of the awards: peak of resident memory", ({ awards }) => awards.peakMib, " MiB"),
    row("import of all files at once: peak of resident memory", ({ whole }) => whole.peakMib, " MiB"),
    row("import of the awards", ({ awards }) => awards.seconds, " s"),
    row("import of all files at once", ({ whole }) => whole.seconds, " s"),
    row("bare inserts of all rows", ({ bare }) => sum(bare, "seconds"), " s"),
    row("load of the machine as the import ended", ({ importLoad }) => importLoad, ""),
    row("load of the machine as the bare inserts ended", ({ bareLoad }) => bareLoad, ""),
  ]);
}

function partTable(measured: readonly Measured[]): string {
  const names = measured[0]?.bare.map(({ name }) => name) ?? [];
  const head = ["rows of", "rows", ...measured.map(({ title }) => `${title}, s`)];
  return table(
    head,
    names.map((name) => {
      const parts = measured.map(({ bare }) => bare.find((part) => part.name === name));
      return [name, String(parts[0]?.rows ?? ""), ...parts.map((part) => number(part?.seconds ?? null))];
    }),
  );
}

function over({ awards }: Measured, parts: readonly BarePart[]): number | null {
  return ratio(awards.seconds, sum(parts, "seconds"));
}

function overCpu({ awards, bare }: Measured): number | null {
  return ratio(awards.cpuSeconds, sum(bare, "cpuSeconds"));
}

function sum(parts: readonly BarePart[], what: "seconds" | "cpuSeconds"): number {
  return parts.reduce((total, part) => total + part[what], 0);
}
