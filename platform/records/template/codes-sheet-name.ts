import { headingKey } from "../headings/heading-key";

/** The sheet of a template that lists what may stand in its columns; an import passes it over. */
export const codesSheetName = "Danh mục mã";

export function isOfCodes(sheet: string): boolean {
  return headingKey(sheet) === headingKey(codesSheetName);
}
