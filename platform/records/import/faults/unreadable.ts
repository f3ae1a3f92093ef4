import type { Problem } from "../../faults/fault";

/** A file or folder that the system does not let be read. */
export function unreadable(error: unknown): Problem {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return {
    code: "UNREADABLE_FILE",
    allowed: `cannot be read (${reason})`,
    remedy: "check the path and the rights",
  };
}
