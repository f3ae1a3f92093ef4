import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contest, warmUp } from "../../testing/bench/contest";
import { machine } from "../../testing/bench/machine";
import { median } from "../../testing/bench/percentile";
import { residentMib } from "../../testing/bench/process-usage";
import { requestsOf } from "../../testing/bench/requests";
import { sameAnswers } from "../../testing/bench/same-answers";
import { savedQuestions } from "../../testing/saved-operations";
import { startNode } from "../../testing/start-process";
import { auditorHeaders } from "../../testing/tokens";
import { runBench, say, writeResult } from "../run-bench";
import { handQuestions } from "./by-hand/questions";
import { startToFirstAnswer } from "./first-answer";
import { readOptions, type Options } from "./options";
import { questionTable, startTable, type MeasuredQuestion, type Report, type StartReport } from "./report";
import { resultPage } from "./result-page";

const rounds = 4;
/** By then the graph's code is compiled as far as it will be: before, a request takes up to four times as much. */
const warmUpRequests = { all: 1500, each: 250 };
const filledStarts = 3;

/** The questions to run. @throws Error for one that is not answered by hand. */
function questionsOf({ only }: Options) {
  const known = Object.keys(handQuestions);
  const unknown = (only ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`By hand are ${known.join(", ")}, not ${unknown.join(", ")}.`);
  return savedQuestions(only ?? known);
}

/** Starts the graph over a data folder, empty at first, a few times, and lets it run in the end. */
async function start(dataDir: string) {
  const first = await startToFirstAnswer(dataDir);
  await first.process.stop();
  const times: number[] = [];
  for (;;) {
    const graph = await startToFirstAnswer(dataDir);
    times.push(graph.firstAnswerMs);
    if (times.length === filledStarts) {
      return { graph, emptyFolderMs: first.firstAnswerMs, filledFolderMs: median(times) };
    }
    await graph.process.stop();
  }
}

/** Starts both sides over one data folder, and measures them. */
async function measure(dataDir: string, options: Options): Promise<Report> {
  const ranOn = machine();
  const questions = questionsOf(options);
  const { graph, ...starts } = await start(dataDir);
  const hand = await startNode([join(__dirname, "by-hand", "serve.js"), dataDir]);
  const graphUrl = new URL("/graphql", graph.url);
  const sides = [];
  for (const question of questions) {
    const { name, query } = question;
    const asked = [
      {
        name: "the graph",
        pids: [graph.process.pid],
        next: requestsOf(graphUrl, { query }, auditorHeaders()),
      },
      { name: "the answerer by hand", pids: [hand.pid], next: requestsOf(new URL(`/${name}`, hand.url), {}) },
    ];
    const bytes = await sameAnswers(name, asked);
    sides.push({ question, contestants: asked.map((one, at) => ({ ...one, bytes: bytes[at] ?? 0 })) });
  }
  say(`The answers to ${sides.length} questions are equal. Warming up.`);
  const requests = Math.max(warmUpRequests.each, Math.ceil(warmUpRequests.all / sides.length));
  for (const { contestants } of sides) await warmUp(contestants, { ...options, requests });

  const measured: MeasuredQuestion[] = [];
  for (const { question, contestants } of sides) {
    const [ofGraph, ofHand] = await contest(contestants, { ...options, rounds });
    if (!ofGraph || !ofHand) continue;
    measured.push({ ...question, bytes: contestants[0]?.bytes ?? 0, graph: ofGraph, hand: ofHand });
    say(`${question.name} ${question.title}`);
  }
  const { seconds, connections } = options;
  const memory: Omit<StartReport, "emptyFolderMs" | "filledFolderMs"> = {
    residentAfterStart: graph.residentMib,
    residentAfterLoad: residentMib([graph.process.pid]),
    handResidentAfterLoad: residentMib([hand.pid]),
  };
  return { machine: ranOn, seconds, connections, questions: measured, start: { ...starts, ...memory } };
}

async function main(dataDir: string): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const report = await measure(dataDir, options);
  say(`\n${questionTable(report.questions)}\n\n${startTable(report.start)}\n\n${report.machine}`);
  if (options.out) writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  if (options.write) writeResult("baseline", resultPage(report));
}

runBench("baseline", main);
