import { descriptionOfValue, termsOf } from "../../../platform/graphql/described-enum";
import type { Text } from "../../../platform/languages/language";

/** What a state of a season is called: by its name, and by its Vietnamese term. */
export function nameOfState(state: string): Text {
  const described = descriptionOfValue("SeasonState", state);
  return { en: state, vi: termsOf(described ?? "")?.terms[0] ?? state };
}
