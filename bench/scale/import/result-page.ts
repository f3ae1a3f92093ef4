import type { Options } from "./options";

/** The results file: the tables, what they mean, and how to repeat them. */
export function resultPage(tables: string, machine: string, { scale }: Options): string {
  return `# Import

The import of generated awards beside multi-row INSERTs of the same rows by the same driver, in one transaction, with
nothing read, checked or looked up, in one run. The ratios are what to compare; the other numbers belong to the machine
and its day.

An import leaves more rows than the awards themselves: the counts of statistics and the words of search. The first ratio
is over the bare inserts of all of them, each table in the order of its key; the second over those of the award rows
alone. The import is the command itself, from the start of its process to its end, in the memory that \`npm run import\`
gives to it; it reads the file twice. Its databases hold the project's records and all generated records but the awards
when it begins. The peak of memory is VmHWM of its process.

${tables}

## How to repeat it

\`\`\`
npm run build
node dist/bench/scale/import/run.js --scale ${scale} --write
\`\`\`

${machine}; scale ${scale} is ${Math.round(1_000_000 * scale)} awards of 1.67 times as many records. bench/README.md says more.
`;
}
