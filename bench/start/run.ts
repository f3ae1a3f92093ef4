import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../../testing/bench/machine";
import { median } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";
import { root } from "../../testing/start-process";
import { whole } from "../options";
import { runBench, say } from "../run-bench";
import type { StartCost } from "./probe";
import { fill, starts, type Checkout } from "./starts";

const columns = [
  ["CPU s", ({ cpuSeconds }: StartCost) => cpuSeconds],
  ["MiB", ({ residentMib }: StartCost) => residentMib],
  ["modules", ({ modules }: StartCost) => modules],
] as const;

/** What starts cost here, and in another built checkout beside it, run after run in turns. */
async function main(folder: string): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: "string", default: "5" }, beside: { type: "string" } },
  });
  const runs = whole("runs", values.runs);
  const ranOn = machine();
  const checkouts: Checkout[] = [{ root, dataDir: join(folder, "this") }];
  if (values.beside) checkouts.push({ root: resolve(values.beside), dataDir: join(folder, "other") });
  for (const checkout of checkouts) await fill(checkout);

  const costs = new Map(Object.keys(starts).map((name) => [name, checkouts.map((): StartCost[] => [])]));
  for (let run = 0; run < runs; run++) {
    for (const [name, start] of Object.entries(starts)) {
      // Each is the first in half of the runs.
      const order = run % 2 === 0 ? [0, 1] : [1, 0];
      for (const at of order) {
        const checkout = checkouts[at];
        if (checkout) costs.get(name)?.[at]?.push(await start(checkout));
      }
    }
    say(`Run ${run + 1} of ${runs} is done.`);
  }
  say(`\n${costTable(costs, checkouts.length > 1)}\n\n${ranOn}; medians of ${runs} runs.`);
}

function costTable(costs: ReadonlyMap<string, readonly StartCost[][]>, hasOther: boolean): string {
  const head = columns.flatMap(([title]) =>
    hasOther ? [`${title}, this / other`, `${title}, this`, `${title}, other`] : [title],
  );
  const rows = [...costs].map(([name, checkouts]) => [
    name,
    ...columns
      .flatMap(([, of]) => {
        const [here, other] = checkouts.map((some) => median(some.map(of)));
        return hasOther ? [ratio(here ?? null, other ?? null), here, other] : [here];
      })
      .map((value) => number(value ?? null)),
  ]);
  return table(["start of", ...head], rows);
}

runBench("start", main);
