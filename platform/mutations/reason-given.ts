import type { Text } from "../languages/language";
import { writePath, type WriteInput } from "./mutation";
import type { Reason } from "./reason";

/** Why a write is done, without spaces around it; null where that is not said. */
export function reasonGiven({ reason }: Pick<WriteInput, "reason">): string | null {
  return reason?.trim() || null;
}

/** Tells that it has to be said. */
export function reasonNeeded(text: Text): Reason {
  return { code: "REASON_NEEDED", at: [...writePath, "reason"], text };
}
