/** The languages in which the graph speaks to people; the first where nobody asks for one. */
export const languages = ["en", "vi"] as const;

export type Language = (typeof languages)[number];

export const usualLanguage: Language = languages[0];

/** What is told to people, in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Several in a row, with what stands between two of them. */
export function joined(items: readonly (string | Text)[], between: Text): Text {
  const inOne = (language: Language) =>
    items.map((item) => (typeof item === "string" ? item : item[language])).join(between[language]);
  return { en: inOne("en"), vi: inOne("vi") };
}
