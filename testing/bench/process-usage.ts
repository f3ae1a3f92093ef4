import { readFileSync } from "node:fs";

/** Linux counts processor time for programs in hundredths of a second, whatever the kernel's own tick. */
const millisecondsPerTick = 10;

/** The processor time of some processes so far, in milliseconds, user and system; null where /proc does not tell. */
export function cpuMs(pids: readonly number[]): number | null {
  try {
    return (
      pids.reduce((sum, pid) => sum + cpuTicksIn(readFileSync(`/proc/${pid}/stat`, "utf8")), 0) *
      millisecondsPerTick
    );
  } catch {
    return null;
  }
}

/** The memory of some processes that is resident now, in MiB; null where /proc does not tell. */
export function residentMib(pids: readonly number[]): number | null {
  try {
    return (
      pids.reduce((sum, pid) => sum + residentKibIn(readFileSync(`/proc/${pid}/status`, "utf8")), 0) / 1024
    );
  } catch {
    return null;
  }
}

/** utime and stime of a `/proc/<pid>/stat` line. The name before them is in brackets and may hold anything. */
export function cpuTicksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

/** VmRSS of a `/proc/<pid>/status` file. */
export function residentKibIn(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
}
