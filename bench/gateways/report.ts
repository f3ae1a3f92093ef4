import { number, ratio, table } from "../../testing/bench/table";
import type { ContestantName } from "./contestants";
import type { MeasuredEntrant, MeasuredOperation } from "./measure";
import type { Options } from "./options";

/** What a contest came to. */
export interface ContestReport {
  readonly machine: string;
  readonly options: Options;
  readonly operations: readonly MeasuredOperation<ContestantName>[];
  readonly resident: readonly Resident[];
}

/** The table of one operation: the ratios to the first entrant, then what was measured. */
export function operationTable(
  { entrants }: MeasuredOperation,
  titles: Readonly<Record<string, string>>,
): string {
  const base = entrants[0];
  const over = (one: MeasuredEntrant, of: (entrant: MeasuredEntrant) => number | null) =>
    number(base ? ratio(of(one), of(base)) : null);
  return table(
    [
      "",
      "gateway CPU",
      "all CPU",
      "req/s",
      "p50",
      "gateway CPU ms",
      "all CPU ms",
      "req/s",
      "p50 ms",
      "p99 ms",
    ],
    entrants.map((one) => [
      titles[one.name] ?? one.name,
      over(one, ({ firstCpu }) => firstCpu),
      over(one, ({ cpu }) => cpu),
      over(one, ({ perSecond }) => perSecond),
      over(one, ({ p50 }) => p50),
      ...[one.firstCpu, one.cpu, one.perSecond, one.p50, one.p99].map(number),
    ]),
  );
}

/** What is resident of each, in MiB. */
export interface Resident {
  readonly name: string;
  readonly gateway: number | null;
  readonly all: number | null;
}

/** The table of memory. */
export function memoryTable(resident: readonly Resident[], titles: Readonly<Record<string, string>>): string {
  return table(
    ["resident after the load, MiB", "gateway", "all processes"],
    resident.map(({ name, gateway, all }) => [titles[name] ?? name, number(gateway), number(all)]),
  );
}
