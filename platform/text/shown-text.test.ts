import { escapeControls, shownOperationName } from "./shown-text";

it.each([
  ["Tòa án – 法院 🏛", "Tòa án – 法院 🏛"],
  ["a\r\nb\tc", "a\\u000d\\u000ab\\u0009c"],
  ["\u001b[2J\u009b2J\u007f\u2028", "\\u001b[2J\\u009b2J\\u007f\\u2028"],
])("%j is shown as %s", (text, shown) => expect(escapeControls(text)).toBe(shown));

it.each([
  ["awardsOf2024", "awardsOf2024"],
  ["x".repeat(200), `${"x".repeat(100)}…`],
  ["Nguyễn Văn A", undefined],
  ["a b", undefined],
  ["", undefined],
  [null, undefined],
])("an operation called %j is told of as %j", (name, shown) => expect(shownOperationName(name)).toBe(shown));
