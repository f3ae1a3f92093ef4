/** Marks that say nothing of the number beside them. */
const currency = /[₫$€£¥]|(?<!\p{L})(?:đồng|đ|VN[DĐ])(?!\p{L})/giu;
const decimal = /^([+-]?)(\()?(\d[\d,]*\.?\d*|\.\d+)(E[+-]\d+)?(\))?$/;
const fraction = /^(-?)(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)$/;

/**
 * The number that a cell shows: with commas between thousands, in brackets where it is negative, with a currency, as a
 * fraction, with an exponent, or as the dash that accounts have for nothing. Undefined when it shows anything else beside it, such as `%` or `triệu`.
 */
export function numberOfShown(shown: string): number | undefined {
  const text = shown.replace(currency, "").trim();
  if (text === "-") return 0;
  const parts = fraction.exec(text);
  if (parts) {
    const [, sign, whole = "0", over, under] = parts;
    const value = Number(whole) + Number(over) / Number(under);
    return Number((sign === "-" ? -value : value).toPrecision(15));
  }
  const [, sign, opens, digits, exponent = "", closes] = decimal.exec(text) ?? [];
  if (digits === undefined || Boolean(opens) !== Boolean(closes)) return undefined;
  const value = Number(`${digits.replaceAll(",", "")}${exponent}`);
  return sign === "-" || opens !== undefined ? -value : value;
}
