import type { MeasuredOperation } from "../measure";
import { operationTable } from "../report";
import { modes } from "./start-modes";

export interface RealGraphReport {
  readonly machine: string;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** What the records are, in words. */
  readonly records: string;
  readonly database: string;
  readonly operations: readonly MeasuredOperation[];
}

/** One operation, a table a mode: in each, the ratios are to Apollo's executor in that mode. */
export function modeTables(operation: MeasuredOperation): string {
  return Object.values(modes)
    .map(({ apollo, compiled }) => {
      const entrants = operation.entrants.filter(({ name }) => name === apollo || name === compiled);
      return operationTable({ ...operation, entrants }, {});
    })
    .join("\n\n");
}

/** The results file. */
export function realGraphPage(report: RealGraphReport): string {
  const { machine, seconds, rounds, connections, records, database, operations } = report;
  const server = database === "SQLite" ? "" : "DATABASE_URL=mysql://user:password@host:3306/prefix \\\n  ";
  return `# The real graph

The project's gateway beside itself with Apollo's executor (\`GATEWAY_EXECUTOR=apollo\`), over the same subgraphs and
records, embedded and as services, in one run and in turns. No two requests are alike. The first four columns are ratios to
Apollo's executor in the same mode.

Records: ${records}, on ${database}.

${operations
  .map(
    (operation) =>
      `## ${operation.name}: ${operation.title}, ${operation.bytes} bytes\n\n${modeTables(operation)}`,
  )
  .join("\n\n")}

## How to repeat it

\`\`\`
npm run build
${server}node dist/bench/gateways/real-graph.js --data-dir folder --seconds ${seconds} --rounds ${rounds} --connections ${connections} --records "${records}" --write
\`\`\`

Without \`--data-dir\` and \`DATABASE_URL\` the records are those of the project. ${machine}; the load runs on the same machine.
`;
}
