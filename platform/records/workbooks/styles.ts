import type { CellStyle } from "./cell";

const dayFormat = 164;
const textFormat = 49;

interface Look {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly wraps?: true;
}

const fonts = [
  '<sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="14"/><name val="Calibri"/>',
  '<i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/>',
  '<b/><sz val="11"/><color rgb="FFC00000"/><name val="Calibri"/>',
  '<sz val="11"/><color rgb="FFC00000"/><name val="Calibri"/>',
];

const solid = (colour: string) => `<patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill>`;
/** The first two are what every workbook begins with. */
const fills = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  solid("FFDDEBF7"),
  solid("FFFFC7CE"),
];

const looks: Readonly<Record<CellStyle, Look>> = {
  general: {},
  text: { format: textFormat },
  day: { format: dayFormat },
  title: { font: 2 },
  hint: { font: 3 },
  heading: { font: 1, fill: 2, wraps: true },
  required: { font: 4, fill: 2, wraps: true },
  faulty: { format: textFormat, fill: 3 },
  fault: { format: textFormat, font: 5 },
};

const order = Object.keys(looks) as CellStyle[];
const numbers = new Map(order.map((style, at) => [style, at]));

/** The number by which a cell names its style. */
export function styleNumber(style: CellStyle): number {
  return numbers.get(style) ?? 0;
}

/** The part of a workbook that says what its styles are. */
export function stylesXml(): string {
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join("")}</${name}>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("numFmts", [`<numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/>`]),
    list(
      "fonts",
      fonts.map((font) => `<font>${font}</font>`),
    ),
    list(
      "fills",
      fills.map((fill) => `<fill>${fill}</fill>`),
    ),
    list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list(
      "cellXfs",
      order.map((style) => formatXml(looks[style])),
    ),
    "</styleSheet>",
  ].join("");
}

function formatXml({ format = 0, font = 0, fill = 0, wraps }: Look): string {
  const alignment = wraps ? '<alignment vertical="center" wrapText="1"/>' : "";
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1"${wraps ? ' applyAlignment="1"' : ""}`;
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" ${applied}>${alignment}</xf>`;
}
