import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contest, warmUp } from "../../testing/bench/contest";
import { machine } from "../../testing/bench/machine";
import { median } from "../../testing/bench/percentile";
import { residentMib } from "../../testing/bench/process-usage";
import { startNode, type NodeProcess } from "../../testing/bench/start-node";
import { checkAnswers } from "./check-answers";
import { readOptions, type Options } from "./options";
import { readQuestions } from "./questions";
import { questionTable, startTable, type MeasuredQuestion, type Report } from "./report";
import { graphRequests, handRequests } from "./requests";
import { resultPage } from "./result-page";
import { root, startGraph, type StartedGraph } from "./start-graph";

const rounds = 4;
/** By then the graph's code is compiled as far as it will be: before, a request takes up to four times as much. */
const warmUpRequests = { all: 1500, each: 250 };
const filledStarts = 3;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Starts both sides over one data folder, measures them, and ends them. */
async function measure(dataDir: string, options: Options): Promise<Report> {
  const ranOn = machine();
  const questions = readQuestions(join(root, "schema", "operations"), options.only);
  const first = await startGraph(dataDir);
  await first.process.stop();
  const starts: StartedGraph[] = [];
  let hand: NodeProcess | undefined;
  try {
    for (let start = 0; start < filledStarts; start++) {
      await starts.at(-1)?.process.stop();
      starts.push(await startGraph(dataDir));
    }
    const graph = starts[filledStarts - 1] ?? first;
    const graphPids = [graph.process.pid];
    hand = startNode([join(__dirname, "by-hand", "serve.js"), dataDir]);
    const handPids = [hand.pid];
    const handAddress = await hand.address();
    const sides = [];
    for (const question of questions) {
      const [ofGraph, ofHand] = [graphRequests(graph.address, question), handRequests(handAddress, question)];
      const bytes = await checkAnswers(question.name, ofGraph(), ofHand());
      const contestants = [
        { pids: graphPids, next: ofGraph, bytes: bytes.graph },
        { pids: handPids, next: ofHand, bytes: bytes.hand },
      ];
      sides.push({ question, contestants, bytes: bytes.graph });
    }
    say(`The answers to ${sides.length} questions are equal. Warming up.`);
    const requests = Math.max(warmUpRequests.each, Math.ceil(warmUpRequests.all / sides.length));
    for (const { contestants } of sides) await warmUp(contestants, { ...options, requests });

    const measured: MeasuredQuestion[] = [];
    for (const { question, contestants, bytes } of sides) {
      const [ofGraph, ofHand] = await contest(contestants, { ...options, rounds });
      if (!ofGraph || !ofHand) continue;
      measured.push({ ...question, bytes, graph: ofGraph, hand: ofHand });
      say(`${question.name} ${question.title}`);
    }
    return {
      machine: ranOn,
      seconds: options.seconds,
      connections: options.connections,
      questions: measured,
      start: {
        emptyFolderMs: first.firstAnswerMs,
        filledFolderMs: median(starts.map(({ firstAnswerMs }) => firstAnswerMs)),
        residentAfterStart: graph.residentMib,
        residentAfterLoad: residentMib(graphPids),
        handResidentAfterLoad: residentMib(handPids),
      },
    };
  } finally {
    await starts.at(-1)?.process.stop();
    await hand?.stop();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const dataDir = mkdtempSync(join(tmpdir(), "emulation-graph-bench-"));
  try {
    const report = await measure(dataDir, options);
    say(`\n${questionTable(report.questions)}\n\n${startTable(report.start)}\n\n${report.machine}`);
    if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
    if (options.write) writeFileSync(join(root, "bench", "results", "baseline.md"), resultPage(report));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
