import type { Text } from "../../../platform/languages/language";

export type CheckResultName = "PASS" | "FAIL" | "INSUFFICIENT_DATA" | "NOT_MACHINE_CHECKABLE";

/** What came of a clause, and why. */
export interface Finding {
  readonly result: CheckResultName;
  readonly explanation: Text;
}

export const pass = (explanation: Text): Finding => ({ result: "PASS", explanation });
export const fail = (explanation: Text): Finding => ({ result: "FAIL", explanation });
export const unknown = (explanation: Text): Finding => ({ result: "INSUFFICIENT_DATA", explanation });
