/** Amounts of a currency below each other: the sign and the currency at the edges, and a dash for nothing. */
function accounting(digits: string, currency: string): string {
  const end = `\\ ${currency}_-`;
  return `_-* ${digits}${end};\\-* ${digits}${end};_-* "-"${end};_-@_-`;
}

/**
 * The codes of the formats that a workbook names by number alone, as a Vietnamese edition shows them: the order of day and
 * month and the mark of the currency are the edition's. Of those of East Asian editions (27 to 36, 50 to 58) only a few mean
 * the same in all.
 */
const codes: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0\\ "₫"',
  6: '#,##0\\ "₫"',
  7: '#,##0.00\\ "₫"',
  8: '#,##0.00\\ "₫"',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  30: "dd/mm/yy",
  31: "dd/mm/yyyy",
  32: "h:mm",
  33: "h:mm:ss",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: accounting("#,##0", "_₫"),
  42: accounting("#,##0", '"₫"'),
  43: accounting("#,##0.00", "_₫"),
  44: accounting("#,##0.00", '"₫"'),
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Those that one edition shows as a month, another as a day and a third as a time. */
function isOfEdition(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** A date of which no edition shows the same. */
const ofEdition = "mmm-yy";

/** The code of a format without one of its own; a number that no edition knows is shown as it is. */
export function builtInFormat(id: number): string {
  return codes[id] ?? (isOfEdition(id) ? ofEdition : "General");
}
