import { number, ratio, table } from "../../testing/bench/table";
import type { ContestantName } from "./contestants";
import type { OperationName } from "./fixture/operations";
import type { MeasuredEntrant, MeasuredOperation } from "./measure";

type Value = (entrant: MeasuredEntrant) => number | null;

/** A bound that one contestant's value over another's is to keep. */
interface Goal {
  readonly text: string;
  readonly operation: OperationName;
  readonly one: ContestantName;
  readonly other: ContestantName;
  readonly value: Value;
  readonly bound: { readonly atMost: number } | { readonly atLeast: number } | { readonly below: number };
}

const gatewayCpu: Value = ({ firstCpu }) => firstCpu;
const allCpu: Value = ({ cpu }) => cpu;
const perSecond: Value = ({ perSecond: value }) => value;

function serviceGoals(operation: OperationName, atMost: number): readonly Goal[] {
  const gateway = { operation, one: "service", value: gatewayCpu } as const;
  return [
    { ...gateway, text: "gateway CPU / stock's", other: "stock", bound: { atMost } },
    { ...gateway, text: "gateway CPU / Hive's with JavaScript", other: "hive-js", bound: { below: 1 } },
    { ...gateway, text: "gateway CPU / Hive's with Rust", other: "hive-rust", bound: { below: 1 } },
  ];
}

/** What the project has set itself. */
const goals: readonly Goal[] = [
  ...serviceGoals("nested", 0.33),
  ...serviceGoals("small", 0.2),
  ...serviceGoals("report", 0.4),
  {
    text: "CPU of all processes, with our subgraph servers / stock's, with stock subgraphs",
    operation: "nested",
    one: "service-own",
    other: "stock",
    value: allCpu,
    bound: { atMost: 0.35 },
  },
  {
    text: "embedded: requests a second / stock's",
    operation: "nested",
    one: "embedded",
    other: "stock",
    value: perSecond,
    bound: { atLeast: 8 },
  },
  {
    text: "embedded: CPU / that of the bound",
    operation: "nested",
    one: "embedded",
    other: "monolith",
    value: allCpu,
    bound: { atMost: 1.6 },
  },
];

/** The goals beside what was measured; those of operations or contestants that were left out are not there. */
export function goalTable(operations: readonly MeasuredOperation[]): string {
  const rows = goals.flatMap(({ text, operation, one, other, value, bound }) => {
    const entrants = operations.find(({ name }) => name === operation)?.entrants ?? [];
    const [mine, theirs] = [one, other].map((name) => entrants.find((entrant) => entrant.name === name));
    if (!mine || !theirs) return [];
    const measured = ratio(value(mine), value(theirs));
    return [[`${operation}: ${text}`, boundText(bound), number(measured), verdict(measured, bound)]];
  });
  return table(["goal", "bound", "measured", "met"], rows);
}

function boundText(bound: Goal["bound"]): string {
  if ("atMost" in bound) return `≤ ${bound.atMost}`;
  return "atLeast" in bound ? `≥ ${bound.atLeast}` : `< ${bound.below}`;
}

function verdict(measured: number | null, bound: Goal["bound"]): string {
  if (measured === null) return "n/a";
  if ("atMost" in bound) return measured <= bound.atMost ? "yes" : "no";
  if ("atLeast" in bound) return measured >= bound.atLeast ? "yes" : "no";
  return measured < bound.below ? "yes" : "no";
}
