import type { Problem } from "../../../faults/fault";

/** Something because of which a workbook, or one of its sheets, is not read any further. */
export class WorkbookFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.allowed);
    this.name = "WorkbookFault";
  }
}

/** What is wrong with a workbook that something went wrong in. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookFault) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "BROKEN_WORKBOOK",
    allowed: `this workbook is broken (${reason.split("\n", 1)[0]})`,
    remedy: "open it and save it again, or save the table as CSV",
  };
}

/** A part of a workbook takes more than this program gives it. */
export function tooLarge(what: string): WorkbookFault {
  return new WorkbookFault({ code: "TOO_LARGE", allowed: what, remedy: "save the table as CSV in UTF-8" });
}
