/** The header that tells a subgraph for how many milliseconds its answer is waited for. */
export const deadlineHeader = "x-time-left-ms";

/** A subgraph is told of less time than there is, so that what it has by its end still arrives; in milliseconds. */
const longestWay = 100;

/** What to write into the header, of the time that an answer is waited for. */
export function writeDeadlineHeader(milliseconds: number): string {
  const way = Math.min(longestWay, milliseconds / 10);
  return String(Math.max(1, Math.floor(milliseconds - way)));
}

/** Reads the header: never more than the process's own limit, which also stands where nothing readable is told. */
export function readDeadlineHeader(header: string | string[] | undefined, limitMs: number): number {
  if (typeof header !== "string" || !/^\d{1,7}$/.test(header)) return limitMs;
  return Math.min(Number(header), limitMs);
}
