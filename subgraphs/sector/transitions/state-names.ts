import { describedEnumOf, termsOf } from "../../../platform/graphql/described-enum";
import type { Text } from "../../../platform/languages/language";
import { SeasonState } from "../seasons/season.enums";

/** What a state of a season is called: by its name, and by its Vietnamese term. */
export function nameOfState(state: string): Text {
  const description = describedEnumOf(SeasonState).values[state];
  return { en: state, vi: termsOf(description ?? "")?.terms[0] ?? state };
}
