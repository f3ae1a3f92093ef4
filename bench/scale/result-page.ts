import type { Options } from "./options";
import {
  profileTable,
  ratioTable,
  statementTable,
  timeTable,
  totalTable,
  type DatabaseReport,
} from "./report";

export interface Report {
  readonly machine: string;
  readonly options: Options;
  readonly awards: number;
  readonly databases: readonly DatabaseReport[];
}

/** The results file: the ratios, what is behind them, and how to repeat them. */
export function resultPage(report: Report): string {
  const { machine, options, awards, databases } = report;
  const nested = databases[0]?.nested.bytes ?? 0;
  const asked = databases.map(
    ({ database }) => `--database ${database === "SQLite" ? "sqlite" : "mysql://user@host:3306/prefix"}`,
  );
  return `# At scale

Generated records at scale ${options.scale}, ${awards} awards with all that belongs to them, beside the project's own. Each ratio
is of one run, measured in turns; the times belong to the machine and its day.

${ratioTable(databases)}

The nested question is bench/scale/nested/nested-query.ts: both sectors, 100 clusters each of 2021, season, members,
units, all awards of these with title and decision, and the seasons' nominations: ${(nested / 1e6).toFixed(1)} MB of JSON. By hand it
takes six statements. On a server, CPU is that of the Node process alone.

${statementTable(databases)}

${databases.map(sectionOf).join("\n\n")}

## How to repeat it

\`\`\`
npm run build
node dist/bench/scale/run.js --scale ${options.scale} --seconds ${options.seconds} ${asked.join(" ")} --write
\`\`\`

${machine}. bench/README.md says what is measured and how.
`;
}

function sectionOf(report: DatabaseReport): string {
  return `## ${report.database}

${timeTable(report)}

Where the graph's time goes for the nested question, from a CPU profile of its process:

${profileTable(report)}

${totalTable(report)}`;
}
