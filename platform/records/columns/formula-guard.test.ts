import { guardFormula, unguardFormula } from "./formula-guard";

const texts = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+84 24 3733 5555",
  "-",
  "- hai lá cờ",
  "@SUM(A1)",
  "\t=1",
  "\r+1",
  "＝1+1",
  "＋84 24 3733 5555",
  "－1",
  "＠SUM(A1)",
  "﹦1",
  "﹢1",
  "﹣1",
  "﹫A1",
  "\u22121",
  " =1",
  "\u00a0=1",
  "\u3000＝1",
  "\u200b=1",
  "\ufeff\u2060-1+1",
  "\u00ad@A1",
  "\u202e+1",
  "\ufe0f=1",
  "'＝1",
  "''\u200b=1",
  "\u200b'=1",
  "\n=1",
  "'=1",
  "''=1",
  "'-5",
  "-5",
  "+5",
  "-5.25",
  "-5+1",
  "'Cờ thi đua'",
  "'",
  "",
  "Hà Nội",
];

it.each(texts)("%j comes back from its cell, which no spreadsheet takes for a formula", (text) => {
  const cell = guardFormula(text);
  expect(unguardFormula(cell)).toBe(text);
  expect(cell).toMatch(/^(?:'|\p{L}|[+-]?\d+(?:\.\d+)?$|$|\u200b')/u);
});

it("numbers, and texts that no spreadsheet takes for a formula, stand as they are", () => {
  const unchanged = texts.filter((text) => guardFormula(text) === text);
  expect(unchanged).toEqual(["\u200b'=1", "-5", "+5", "-5.25", "'Cờ thi đua'", "'", "", "Hà Nội"]);
});
