import { number, table } from "../../../testing/bench/table";
import type { TableSize } from "./databases/bench-database";

const mostRows = 16;
const mib = 2 ** 20;

/** Where the awards database's size goes, the largest first, with what each comes to for an award. */
export function sizeTable(sizes: readonly TableSize[], awards: number): string {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const line = (name: string, bytes: number) => [
    name,
    number(bytes / mib),
    number((bytes / mib / awards) * 1_000_000),
    `${((bytes / total) * 100).toFixed(1)} %`,
  ];
  const sorted = [...sizes].sort((one, other) => other.bytes - one.bytes);
  const rest = sorted.slice(mostRows).reduce((sum, { bytes }) => sum + bytes, 0);
  return table(
    ["table or index", "MiB", "MiB a million awards", "share"],
    [
      line("the whole awards database", total),
      ...sorted
        .slice(0, mostRows)
        .map(({ table: name, index, bytes }) => line(index === null ? name : `${name}: ${index}`, bytes)),
      line("all others", rest),
    ],
  );
}
