/** How to write a number that has a grouping mark or a decimal comma; undefined when it is no such number. */
export function withoutSeparators(cell: string): string | undefined {
  const plain = [
    { pattern: /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, group: ".", decimal: "," },
    { pattern: /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, group: ",", decimal: "." },
    { pattern: /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/, group: /[ \u00a0\u202f]/g, decimal: "," },
    { pattern: /^-?\d+,\d+$/, group: "", decimal: "," },
  ].find(({ pattern }) => pattern.test(cell));
  if (!plain) return undefined;
  const digits =
    typeof plain.group === "string" ? cell.split(plain.group).join("") : cell.replace(plain.group, "");
  return `write ${(plain.group === "" ? cell : digits).replace(plain.decimal, ".")} if that is the number`;
}
