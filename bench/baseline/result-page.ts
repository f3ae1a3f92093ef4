import { questionTable, startTable, type Report } from "./report";

/** The results file: the tables, and how to repeat them. */
export function resultPage(report: Report): string {
  const { machine, seconds, connections, questions, start } = report;
  return `# Baseline

Four saved questions, a nested one, a search, a report and a list, answered by the embedded graph and by hand-written SQL and JSON over the same files, in one
run and in turns. The ratios are what to compare: they say how many times the work by hand the graph does. The other
numbers belong to the machine and its day.

${questionTable(questions)}

${startTable(start)}

## How to repeat it

\`\`\`
npm run build
node dist/bench/baseline/run.js --seconds ${seconds} --connections ${connections} --write
\`\`\`

${machine}; load, graph and answerer are three processes of this machine. Each side of each question was measured for
${seconds} s over ${connections} connections. The records are those of the project, a first start's. bench/README.md says what
each column is.
`;
}
