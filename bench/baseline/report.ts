import type { Measurement } from "../../testing/bench/contest";
import { geometricMean } from "../../testing/bench/percentile";
import { number, ratio, table } from "../../testing/bench/table";

/** One question, measured. */
export interface MeasuredQuestion {
  readonly name: string;
  readonly title: string;
  /** The length of the graph's answer. */
  readonly bytes: number;
  readonly graph: Measurement;
  readonly hand: Measurement;
}

/** What starting came to, in milliseconds, and how much memory was resident. */
export interface StartReport {
  readonly emptyFolderMs: number;
  readonly filledFolderMs: number;
  readonly residentAfterStart: number | null;
  readonly residentAfterLoad: number | null;
  readonly handResidentAfterLoad: number | null;
}

export interface Report {
  readonly machine: string;
  readonly seconds: number;
  readonly connections: number;
  readonly questions: readonly MeasuredQuestion[];
  readonly start: StartReport;
}

const head = [
  "question",
  "CPU, graph / hand",
  "p50, graph / hand",
  "graph: req/s",
  "p50 ms",
  "p99 ms",
  "CPU ms",
  "hand: req/s",
  "p50 ms",
  "p99 ms",
  "CPU ms",
  "bytes",
];

const cpuRatio = ({ graph, hand }: MeasuredQuestion) => ratio(graph.cpu, hand.cpu);
const p50Ratio = ({ graph, hand }: MeasuredQuestion) => ratio(graph.p50, hand.p50);

/** The table of the questions, with the mean of the ratios below. */
export function questionTable(questions: readonly MeasuredQuestion[]): string {
  const rows = questions.map((question) => [
    `${question.name} ${question.title}`,
    number(cpuRatio(question)),
    number(p50Ratio(question)),
    ...numbersOf(question.graph),
    ...numbersOf(question.hand),
    String(question.bytes),
  ]);
  const mean = ["geometric mean", number(meanOf(questions, cpuRatio)), number(meanOf(questions, p50Ratio))];
  return table(head, [...rows, mean]);
}

/** The table of starting and memory. */
export function startTable(start: StartReport): string {
  return table(
    ["start and memory", "value"],
    [
      ["first start on an empty folder, to the first answer", `${number(start.emptyFolderMs)} ms`],
      ["start on a filled folder, to the first answer", `${number(start.filledFolderMs)} ms`],
      ["graph: resident after the first answer", `${number(start.residentAfterStart)} MiB`],
      ["graph: resident after the load", `${number(start.residentAfterLoad)} MiB`],
      ["by hand: resident after the load", `${number(start.handResidentAfterLoad)} MiB`],
    ],
  );
}

function numbersOf({ perSecond, p50, p99, cpu }: Measurement): string[] {
  return [number(perSecond), number(p50), number(p99), number(cpu)];
}

function meanOf(
  questions: readonly MeasuredQuestion[],
  of: (question: MeasuredQuestion) => number | null,
): number | null {
  const ratios = questions.map(of).filter((value) => value !== null);
  return ratios.length === questions.length ? geometricMean(ratios) : null;
}
