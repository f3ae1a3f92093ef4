import "reflect-metadata";
import { awardsAtScale1 } from "../../generator/options";
import { machine } from "../../testing/bench/machine";
import { runBench, say, writeResult } from "../run-bench";
import { measureCounting } from "./counting";
import { databaseName } from "./data/database-name";
import { fill } from "./data/fill";
import type { FilledDatabase } from "./data/fill";
import { measureNested } from "./nested/measure-nested";
import { readOptions, type Options } from "./options";
import { measurePaging } from "./paging";
import type { DatabaseReport } from "./report";
import { resultPage } from "./result-page";
import { countStatements } from "./statements/count-statements";
import { graphOver, handOver, type Subject } from "./subject";
import { measureTotals } from "./totals";

/** Fills the databases of one kind as far as they are not yet, and measures the graph over them. */
async function measure(database: string, options: Options, awards: number): Promise<DatabaseReport> {
  const { scale, seconds, keep } = options;
  const fewer = Math.round(awards / 10);
  const filled: FilledDatabase[] = [];
  const subjects: Subject[] = [];
  const start = async (starting: Promise<Subject>) => {
    const subject = await starting;
    subjects.push(subject);
    return subject;
  };
  try {
    const all = await fill(database, { scale, awards }, { ...options, say });
    filled.push(all);
    const some = await fill(database, { scale, awards: fewer }, { ...options, say });
    filled.push(some);
    const name = await databaseName(database);
    say(`Measuring (${name}).`);
    const statements = await countStatements(all);
    const [graph, hand] = [await start(graphOver(all)), await start(handOver(all))];
    const paging = await measurePaging(all, graph, awards, seconds);
    const small = await start(graphOver(some));
    const counting = await measureCounting(graph, hand, small, { awards, fewer }, seconds);
    const totals = await measureTotals(graph);
    const nested = await measureNested(all, graph, hand, seconds);
    return { database: name, statements, nested, paging, counting, totals };
  } finally {
    await Promise.all(subjects.map((subject) => subject.stop()));
    if (database !== "sqlite" && !keep) for (const each of filled) await each.remove();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const ranOn = machine();
  const awards = Math.round(awardsAtScale1 * options.scale);
  const databases: DatabaseReport[] = [];
  for (const database of options.databases) {
    databases.push(await measure(database, options, awards));
    const page = resultPage({ machine: ranOn, options, awards, databases });
    say(`\n${page}`);
    if (options.write) writeResult("scale", page);
  }
}

runBench("scale", main);
