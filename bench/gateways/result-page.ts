import { contestants } from "./contestants";
import { goalTable } from "./goals";
import { memoryTable, operationTable, type ContestReport } from "./report";

/** The results file: goals, tables, and how to repeat them. */
export function resultPage({ machine, options, operations, resident }: ContestReport): string {
  const { seconds, rounds, connections } = options;
  return `# Gateways

The gateway beside stock Apollo, Hive Gateway, an aggregator written by hand and a server without federation, over the
same records in memory, in one run and in turns. No two requests are alike, nothing is cached but what an operation's
text leads to. The first four columns are ratios to stock: they are what to compare. "Gateway" is the process that the client
asks, "all" has the subgraphs' processes in it. The other numbers belong to the machine and its day.

## The goals

${goalTable(operations)}

${operations
  .map(
    (operation) =>
      `## ${operation.name}: ${operation.title}, ${operation.bytes} bytes\n\n${operationTable(operation, contestants)}`,
  )
  .join("\n\n")}

## Memory

${memoryTable(resident, contestants)}

## How to repeat it

\`\`\`
npm run build
node dist/bench/gateways/run.js --seconds ${seconds} --rounds ${rounds} --connections ${connections} --write
\`\`\`

${machine}; the load runs on the same machine. Each contestant was measured on each operation for ${seconds} s in
${rounds} rounds over ${connections} connections. bench/README.md says who takes part and what each column is.
`;
}
