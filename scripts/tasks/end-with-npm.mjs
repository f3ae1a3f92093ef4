import { readFileSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";

/** How often it is looked whether npm is still there, in milliseconds. */
const interval = 250;

/**
 * Ends this process, as a SIGTERM to it would, when npm has gone, which runs it, or the shell between the two. A supervisor's
 * SIGTERM comes to npm, which hands it to that shell; and a shell that waits for its command, as Debian's does, ends without
 * handing it on.
 * @returns {() => boolean} whether it has gone: a signal that comes between two steps of a preparation is heard by nobody
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return () => false;
  const before = ancestors();
  const hasGone = () => ancestors() !== before;
  const timer = setInterval(() => {
    if (!hasGone()) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, interval).unref();
  return hasGone;
}

/** The process that has started this one, and the one that has started that, where the system tells. */
function ancestors() {
  const { ppid } = process;
  try {
    return `${ppid} ${/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${ppid}/status`, "utf8"))?.[1]}`;
  } catch {
    return `${ppid}`;
  }
}
