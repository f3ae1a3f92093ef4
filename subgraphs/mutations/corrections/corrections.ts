import { reasonGiven, reasonNeeded } from "../../../platform/mutations/reason-given";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import { changed, type OnRecord } from "../../../platform/mutations/record-change";
import type { Decision, WriteInput } from "../../../platform/mutations/mutation";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { NotAValue } from "../../../platform/records/columns/column";
import { composed, trimSpaces } from "../../../platform/records/columns/cell-text";
import { didYouMean } from "../../../platform/records/faults/nearest";
import {
  columnHeaded,
  compileKind,
  type CompiledKind,
  type NamedColumn,
} from "../../../platform/records/kinds/compiled-kind";
import type { AnyRecord } from "../../../platform/records/kinds/record";
import type { RecordKind } from "../../../platform/records";
import type { CorrectRecordInput } from "./correct-record.input";
import { texts } from "./corrections.texts";

/** The columns of a kind, by property, that no correction changes since only the steps of the work do; or all of them. */
export type OnlyBySteps = readonly string[] | "all";

/** A kind whose records are corrected. */
export interface CorrectableKind {
  readonly kind: CompiledKind;
  readonly onlyBySteps: OnlyBySteps;
}

/** A record to be corrected, as it is on record. */
export interface RecordToCorrect extends CorrectableKind {
  readonly was: OnRecord;
}

/** The kinds of a subgraph whose records are corrected, by name. */
export function correctableKinds(
  kinds: readonly RecordKind[],
  onlyBySteps: Readonly<Record<string, OnlyBySteps>>,
): ReadonlyMap<string, CorrectableKind> {
  return new Map(
    kinds.map((kind) => [kind.name, { kind: compileKind(kind), onlyBySteps: onlyBySteps[kind.name] ?? [] }]),
  );
}

/**
 * The record that is to be corrected.
 * @throws Refused NOT_FOUND for a kind or a record that is not there
 */
export async function recordToCorrect(
  { kind: name, code }: CorrectRecordInput,
  records: RecordsToWrite,
  kinds: ReadonlyMap<string, CorrectableKind>,
): Promise<RecordToCorrect> {
  const found = kinds.get(name);
  if (!found) {
    const meant = didYouMean(name, kinds.keys());
    const text = meant
      ? texts.noKindMeant({ kind: name, meant })
      : texts.noKind({ kind: name, kinds: [...kinds.keys()].join(", ") });
    throw new Refused([{ code: "NOT_FOUND", at: ["input", "kind"], text }]);
  }
  const was: OnRecord | null = await records.find(found.kind.kind, code);
  if (!was) throw new Refused([{ code: "NOT_FOUND", at: ["input", "code"], text: ofMutations.notFound }]);
  return { ...found, was };
}

/**
 * What comes of a correction: the record with other cells, which are read as those of a file are.
 * @throws Refused CONFLICT where it has changed since it was read
 */
export function correction(to: RecordToCorrect, { version, changes, write }: CorrectRecordInput): Decision {
  const { was } = to;
  if (was.version !== version) {
    const text = ofMutations.conflict({ version: was.version });
    const at = ["input", "version"];
    throw new Refused([{ code: "CONFLICT", at, text, currentVersion: was.version }]);
  }
  const { values, fields, reasons } = readCorrections(to, changes);
  return {
    changes: [changed(was, values, { at: ["input"], fields })],
    reasons: [...reasons, ...reasonsAgainst(write)],
    result: {},
  };
}

/** Why a correction is refused, whatever it changes. */
function reasonsAgainst(write: WriteInput): readonly Reason[] {
  return reasonGiven(write) === null ? [reasonNeeded(texts.reason)] : [];
}

interface ReadCorrections {
  readonly values: AnyRecord;
  /** Where each column stands in the arguments: those that are not corrected are told of at the whole list. */
  readonly fields: Readonly<Record<string, InputPath>>;
  readonly reasons: readonly Reason[];
}

const inList: InputPath = ["input", "changes"];

/** The values of cells that are corrected, as far as they are values that may be. */
function readCorrections(
  { kind, onlyBySteps, was }: RecordToCorrect,
  changes: CorrectRecordInput["changes"],
): ReadCorrections {
  const reasons: Reason[] = [];
  const values: Record<string, unknown> = {};
  const fields = Object.fromEntries(kind.columns.map(({ property }) => [property, inList]));
  const seen = new Set<NamedColumn>();
  for (const [index, { column: name, value }] of changes.entries()) {
    const at = [...inList, String(index)];
    const column = columnHeaded(kind, name);
    const reason = !column
      ? unknownColumn(name, kind)
      : seen.has(column)
        ? { code: "DUPLICATE", text: texts.columnTwice({ column: column.label }) }
        : notByCorrection(column, kind, onlyBySteps);
    if (column && !reason) {
      seen.add(column);
      fields[column.property] = [...at, "value"];
      const read = readCell(value ?? "", column);
      if (read instanceof NotAValue) reasons.push(notAValue(read, column, [...at, "value"]));
      else values[column.property] = read;
    }
    if (reason) reasons.push({ ...reason, at: [...at, "column"] });
  }
  if (changes.length === 0) reasons.push({ code: "REQUIRED", at: inList, text: texts.noChanges });
  else if (reasons.length === 0 && !differs(was.record, values, kind))
    reasons.push({ code: "INVALID_VALUE", at: inList, text: texts.nothingChanges });
  return { values, fields, reasons };
}

type ReasonForColumn = Pick<Reason, "code" | "text">;

function unknownColumn(name: string, { columns }: CompiledKind): ReasonForColumn {
  const headers = columns.map(({ header }) => header);
  const meant = didYouMean(name, headers);
  const text = meant
    ? texts.noColumnMeant({ column: name, meant })
    : texts.noColumn({ column: name, columns: headers.join(", ") });
  return { code: "INVALID_VALUE", text };
}

/** Why no correction changes a column; null for one that it may change. */
function notByCorrection(
  column: NamedColumn,
  { key }: CompiledKind,
  onlyBySteps: OnlyBySteps,
): ReasonForColumn | null {
  // What its database tells of a record says where it lies: another would be another record.
  if (column === key || column.column.kept === "database")
    return { code: "WRONG_STATE", text: texts.keyStays({ column: column.label }) };
  if (onlyBySteps === "all" || onlyBySteps.includes(column.property))
    return { code: "WRONG_STATE", text: texts.onlyBySteps({ column: column.label }) };
  return null;
}

function readCell(text: string, { column }: NamedColumn): unknown {
  const one = composed(text);
  return one instanceof NotAValue ? one : column.parse(trimSpaces(one));
}

function notAValue({ problem }: NotAValue, column: NamedColumn, at: InputPath): Reason {
  if (problem.code === "REQUIRED")
    return { code: "REQUIRED", at, text: ofMutations.required({ column: column.label }) };
  const text = ofMutations.invalid({ column: column.label, allowed: problem.allowed });
  return { code: "INVALID_VALUE", at, text };
}

function differs(was: AnyRecord, values: AnyRecord, { byProperty }: CompiledKind): boolean {
  return Object.entries(values).some(([property, value]) => {
    const column = byProperty.get(property)?.column;
    return column?.format(value) !== column?.format(was[property]);
  });
}
