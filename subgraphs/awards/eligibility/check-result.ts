import { describedEnum } from "../../../platform/graphql/described-enum";

export const CheckResult = describedEnum("EligibilityResult", "What came of a check against the records.", {
  PASS: "The records show that it is met.",
  FAIL: "The records show that it is not met.",
  INSUFFICIENT_DATA: "The records do not say; a missing record is never a failure.",
  NOT_MACHINE_CHECKABLE: "Only people can judge it.",
});
