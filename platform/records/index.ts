export { recordReader } from "./checking/record-reader";
export { storedRecords } from "./checking/stored-records";
export { boolean } from "./columns/boolean";
export { code } from "./columns/code";
export { date } from "./columns/date";
export { listOf } from "./columns/list-of";
export { fileDigest, fileDigests } from "./columns/file-digest";
export { decimal, integer, year } from "./columns/numbers";
export { oneOf, oneOfEnum } from "./columns/one-of";
export { reference, references } from "./columns/reference";
export { text } from "./columns/text";
export { exportRecords, type ExportForm, type ExportReport } from "./export/export-records";
export { formatFaults, formatNotices } from "./faults/format-faults";
export { tellReferredFiles } from "./files/referred-files";
export { ImportBrokenOff } from "./import/import-errors";
export { importRecords, type ImportOptions, type ImportResult } from "./import/import-records";
export { formatReport, type ImportReport } from "./import/import-report";
export type { Progress } from "./import/progress";
export { digestSources } from "./import/runs/file-digests";
export { completeRuns, unfinishedRun } from "./import/runs/import-runs";
export { brokenOffImport, ImportJournal } from "./import/runs/import-journal";
export { importTables, ImportRun } from "./import/runs/import-run.entity";
export { isImported } from "./import/runs/import-runs";
export { listRuns } from "./import/undo/list-runs";
export { undoImport, type UndoResult } from "./import/undo/undo-import";
export { formatterOf } from "./kinds/compiled-kind";
export type { Columns, NewRecord, RecordOf } from "./kinds/record";
export {
  recordKind,
  type LookUp,
  type RecordKind,
  type RecordOutline,
  type RowChange,
} from "./kinds/record-kind";
export { withOutlines } from "./kinds/with-outlines";
export { Choices, type Choice } from "./lists/choices/choices";
export { keepChoices, readChoices, UnreadableChoices, writeQuestions } from "./lists/choices/choice-sheet";
export type { ListImport } from "./lists/expand-lists";
export type { ListDesk } from "./lists/list-desk";
export type { ListKind } from "./lists/list-kind";
export type { ListCell, ListRow, ListSheet } from "./lists/list-sheet";
export type { NamedRecord, NameOutcome } from "./names/named-record";
export type { Spelling } from "./names/spelling";
export { NotForWorkbooks } from "./workbooks/sheet-xml";
export { ImportWriteError } from "./writing/kind-writer";
