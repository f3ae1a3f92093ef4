import type { Reason } from "../../platform/mutations/reason";
import { texts } from "./exactly-one.texts";

/**
 * Why fields of an input cannot be given as they are of which there must be one, and only one; nothing where there is. It is
 * told at the first of them.
 */
export function exactlyOne(fields: Readonly<Record<string, unknown>>): readonly Reason[] {
  const given = Object.values(fields).filter((value) => value !== null && value !== undefined);
  if (given.length === 1) return [];
  const names = Object.keys(fields);
  const at = ["input", ...names.slice(0, 1)];
  return [{ code: "EXACTLY_ONE", at, text: texts.exactlyOne({ fields: names.join(", ") }) }];
}
