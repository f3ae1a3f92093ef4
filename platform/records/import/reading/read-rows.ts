import type { RowReader } from "../../csv/raw-row";
import { readCsv } from "./read-csv";
import { readSheet } from "./workbook/read-sheet";

/** Reads the rows of a file, whatever its format. */
export const readRows: RowReader = (file, watch) =>
  file.sheet === undefined ? readCsv(file, watch) : readSheet(file, watch);
