import type { Text } from "../../../../languages/language";
import type { Problem } from "../../../faults/fault";
import { texts } from "./workbook.texts";

/** Something because of which a workbook, or one of its sheets, is not read any further. */
export class WorkbookFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.allowed.en);
    this.name = "WorkbookFault";
  }
}

/** What is wrong with a workbook that something went wrong in. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookFault) return error.problem;
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return brokenWorkbook(reason).problem;
}

/** Something is not as it is in workbooks. */
export function brokenWorkbook(reason: string | Text): WorkbookFault {
  return new WorkbookFault({
    code: "BROKEN_WORKBOOK",
    allowed: texts.broken({ reason }),
    remedy: texts.saveAgain,
  });
}

/** A part of a workbook takes more than this program gives it. */
export function tooLarge(what: Text): WorkbookFault {
  return new WorkbookFault({ code: "TOO_LARGE", allowed: what, remedy: texts.saveAsCsv });
}
