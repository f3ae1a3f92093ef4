import { withoutSuggestions } from "./mask-error";

const extensions = { code: "GRAPHQL_VALIDATION_FAILED" };
const told = (message: string) => withoutSuggestions((one) => one)({ message, extensions }, null).message;

describe("an error without suggestions", () => {
  it.each([
    [
      'Cannot query field "nam" on type "Sector". Did you mean "name"?',
      'Cannot query field "nam" on type "Sector".',
    ],
    ['Unknown argument "x". Did you mean "a", "b", or "c"?', 'Unknown argument "x".'],
    ['Found " Did you mean x?" here.', 'Found " Did you mean x?" here.'],
    ["Is it there?", "Is it there?"],
  ])("tells of %s: %s", (message, left) => expect(told(message)).toBe(left));

  it("is soon made of a client's text that looks like them", () => {
    const text = " Did you mean ".repeat(200_000);
    expect(told(`${text}!`)).toHaveLength(text.length + 1);
    expect(told(`${text}"x"?`)).toHaveLength(text.length - " Did you mean ".length);
  });
});
