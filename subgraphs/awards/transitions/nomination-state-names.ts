import { describedEnumOf, termsOf } from "../../../platform/graphql/described-enum";
import type { Text } from "../../../platform/languages/language";
import { NominationState } from "../nominations/nomination.enums";

/** What a state of a nomination is called: by its name, and by its Vietnamese term. */
export function nameOfNominationState(state: string): Text {
  const description = describedEnumOf(NominationState).values[state];
  return { en: state, vi: termsOf(description ?? "")?.terms[0] ?? state };
}
