import { joined, usualLanguage, type Language, type Text } from "../../languages/language";
import type { RowCounts } from "../writing/table-writer";
import { texts } from "./import.texts";

/** What an import did with the records of one kind: a record is one row in each database that it goes to. */
export interface KindReport {
  readonly kind: string;
  readonly read: number;
  readonly databases: Readonly<Record<string, RowCounts>>;
}

/** What an import did. */
export interface ImportReport {
  readonly kinds: readonly KindReport[];
  /** Rows, over all kinds and databases. */
  readonly total: RowCounts;
  /** Rows of files that were left out. */
  readonly rejected: number;
  readonly isDryRun: boolean;
  readonly milliseconds: number;
}

const semicolon: Text = { en: "; ", vi: "; " };
const colon: Text = { en: ": ", vi: ": " };
const space: Text = { en: "  ", vi: "  " };

/** What an import did, or would do, for people: a line a kind, then the sum. */
export function formatReport(report: ImportReport, language: Language = usualLanguage): string {
  const { kinds, total, rejected, isDryRun, milliseconds } = report;
  const width = Math.max(0, ...kinds.map(({ kind }) => kind.length));
  const lines = kinds.map((kind) => formatKind(kind, width)[language]);
  const records = kinds.reduce((sum, { read }) => sum + read, 0);
  const sum = [
    texts.recordsRead({ count: records }),
    ...(rejected === 0
      ? []
      : [rejected === 1 ? texts.oneRowLeftOut : texts.rowsLeftOut({ count: rejected })]),
    texts.rows({ counts: countsText(total) }),
    texts.seconds({ seconds: tenths(milliseconds / 1000) }),
  ];
  lines.push(joined(sum, semicolon)[language]);
  if (isDryRun) lines.push(texts.dryRun[language]);
  return lines.join("\n");
}

function formatKind({ kind, read, databases }: KindReport, width: number): Text {
  const places = Object.entries(databases).map(([name, counts]) => joined([name, countsText(counts)], colon));
  return joined([joined([kind.padEnd(width), texts.kindRead({ count: read })], space), ...places], semicolon);
}

function countsText({ inserted, updated, unchanged }: RowCounts): Text {
  return texts.counts({ inserted, updated, unchanged });
}

function tenths(number: number): Text {
  const told = number.toFixed(1);
  return { en: told, vi: told.replace(".", ",") };
}
