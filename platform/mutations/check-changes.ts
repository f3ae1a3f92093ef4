import type { Text } from "../languages/language";
import { circleTold, findCircles } from "../records/checking/find-circles";
import { RecordIndex } from "../records/checking/record-index";
import type { StoredRecords } from "../records/checking/stored-records";
import { NotAValue } from "../records/columns/column";
import { composed, trimSpaces } from "../records/columns/cell-text";
import type { CompiledKind, NamedColumn } from "../records/kinds/compiled-kind";
import type { KindSet } from "../records/kinds/kind-set";
import type { AnyRecord } from "../records/kinds/record";
import type { LookUp } from "../records/kinds/record-kind";
import { referredKeys } from "../records/kinds/referred-keys";
import { LookUps } from "../records/writing/look-ups";
import { UnknownFacts, type ForeignFacts } from "./foreign-records";
import { texts } from "./mutations.texts";
import type { Reason, Warning } from "./reason";
import { pathOf, type NamedRecord, type RecordChange } from "./record-change";

/** A change whose record a file could have, and what its kind looks up for it. */
export interface CheckedChange {
  readonly change: RecordChange;
  readonly kind: CompiledKind;
  /** As it is to be written; null where it is to be no more. */
  readonly record: AnyRecord | null;
  readonly lookUp: LookUp;
}

export interface CheckedChanges {
  /** In the order in which their kinds are written. */
  readonly changes: readonly CheckedChange[];
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
}

export interface ChecksAgainst {
  readonly kinds: KindSet;
  /** What the own database has. */
  readonly stored: StoredRecords;
  /** What is known of the records of others. */
  readonly foreign: ForeignFacts;
  /** What must be there besides that to which the records refer. */
  readonly named?: readonly NamedRecord[];
}

/** A change on its way: its record as its cells were read. */
interface ReadChange {
  readonly change: RecordChange;
  readonly kind: CompiledKind;
  readonly record: AnyRecord | null;
}

const nothing: LookUp = () => null;

/**
 * Checks records that are to be written by the rules that files are checked by: cells, references, what records of one kind
 * have to agree in, and links that must not lead in a circle.
 * @throws UnknownFacts where owners have to be asked first
 */
export async function checkChanges(
  changes: readonly RecordChange[],
  against: ChecksAgainst,
): Promise<CheckedChanges> {
  const { kinds, stored } = against;
  const reasons: Reason[] = [];
  const read = changes.map((change) => readChange(change, kinds.get(change.kind), reasons));
  const index = new RecordIndex();
  for (const [line, one] of read.entries()) addToIndex(one, line, index, kinds, reasons);
  if (reasons.length > 0) return { changes: [], reasons, warnings: [] };
  reasons.push(...(await danglingReferences(read, index, against)));
  if (reasons.length > 0) return { changes: [], reasons, warnings: [] };
  const { foreign } = against;
  const lookUps = new LookUps(kinds, index, {
    ...stored,
    told: (kind, key, path) => foreign.told(kind, key, path),
  });
  const warnings: Warning[] = [];
  const checked: CheckedChange[] = [];
  for (const kind of kinds.all) {
    const ofKind = read.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    const prepared = await lookUps.prepare(
      kind,
      ofKind.map(({ record, change }) => record ?? change.was?.record ?? {}),
    );
    for (const [at, one] of ofKind.entries()) {
      const lookUp = unlessUnchanged(one, prepared[at] ?? nothing);
      if (one.record) checkOne(one, one.record, lookUp, { reasons, warnings });
      checked.push({ ...one, lookUp });
    }
    reasons.push(...(await circlesIn(ofKind, kind, index, stored)));
  }
  return { changes: checked, reasons, warnings };
}

/** Looks up what a record that stays where it was led to already, as far as its row tells that. */
function unlessUnchanged({ change: { was }, kind, record }: ReadChange, lookUp: LookUp): LookUp {
  if (was === null || !kind.kind.ledTo) return lookUp;
  const known: Readonly<Partial<Record<string, string | null>>> = kind.kind.ledTo(was.row);
  return (path) => {
    const first = path.slice(0, path.indexOf("."));
    const isUnchanged = record === null || record[first] === was.record[first];
    return isUnchanged && known[path] !== undefined ? known[path] : lookUp(path);
  };
}

function readChange(change: RecordChange, kind: CompiledKind, reasons: Reason[]): ReadChange {
  const { record } = change;
  if (record === null) return { change, kind, record };
  const cells = kind.columns.map((column): readonly [string, unknown] => {
    const value = readCell(record[column.property], column);
    if (value instanceof NotAValue) reasons.push(reasonFor(value, column, change));
    else if (column === kind.key && value !== change.code)
      reasons.push(reasonFor(new NotAValue(texts.codeAsWritten), column, change));
    return [column.property, value];
  });
  return { change, kind, record: Object.fromEntries(cells) };
}

/** The value of a cell as a file would have it: without spaces around it, and in composed letters. */
function readCell(value: unknown, { column }: NamedColumn): unknown {
  let text: string;
  try {
    text = value === null || value === undefined ? "" : column.format(value);
  } catch {
    return new NotAValue(texts.barInItem);
  }
  const one = composed(text);
  return one instanceof NotAValue ? one : column.parse(trimSpaces(one));
}

function reasonFor({ problem }: NotAValue, column: NamedColumn, change: RecordChange): Reason {
  const at = pathOf(change, column.property);
  if (problem.code === "REQUIRED")
    return { code: "REQUIRED", at, text: texts.required({ column: column.label }) };
  const { allowed } = problem;
  return { code: "INVALID_VALUE", at, text: texts.invalid({ column: column.label, allowed }) };
}

function addToIndex(
  { change, kind, record }: ReadChange,
  line: number,
  index: RecordIndex,
  kinds: KindSet,
  reasons: Reason[],
): void {
  if (record === null) return;
  const { code } = change;
  if (index.add(kind.name, code, 0, line)) {
    const at = pathOf(change, kind.key.property);
    reasons.push({ code: "DUPLICATE", at, text: texts.twice({ code }) });
    return;
  }
  for (const property of kinds.lookedUpOf(kind.name)) {
    const value = record[property];
    const text =
      value instanceof NotAValue ? "" : (kind.byProperty.get(property)?.column.format(value) ?? "");
    index.hold(kind.name, property, code, text === "" ? null : text);
  }
}

async function danglingReferences(
  read: readonly ReadChange[],
  index: RecordIndex,
  { stored, foreign, named = [] }: ChecksAgainst,
): Promise<readonly Reason[]> {
  const ofRecords = read.flatMap(({ change, kind, record }) =>
    record === null
      ? []
      : referencesOf(change, kind, record).filter((one) => !isHeldAlready(one, change, kind, foreign)),
  );
  // What a record refers to as well is told there.
  const isReferred = ({ kind, code }: NamedRecord) =>
    ofRecords.some(({ kinds, key }) => key === code && kinds.includes(kind));
  const referred: readonly Referred[] = [
    ...ofRecords,
    ...named
      .filter((one) => !isReferred(one))
      .map(({ kind, code, at }) => ({
        ...{ kinds: [kind], key: code },
        told: () => ({ at, text: texts.notFound }),
      })),
  ];
  const wanted = new Map<string, Set<string>>();
  const unknown = new Map<string, Set<string>>();
  for (const { kinds, key } of referred) {
    for (const kind of kinds) {
      if (index.has(kind, key)) continue;
      if (!foreign.has(kind)) keysOf(wanted, kind).add(key);
      else if (foreign.isThere(kind, key) === undefined) keysOf(unknown, kind).add(key);
    }
  }
  if (unknown.size > 0) throw new UnknownFacts(unknown);
  const there = new Map<string, ReadonlySet<string>>();
  for (const [kind, keys] of wanted) there.set(kind, await stored.existing(kind, [...keys]));
  const isThere = (kind: string, key: string) =>
    index.has(kind, key) || there.get(kind)?.has(key) === true || foreign.isThere(kind, key) === true;
  return referred
    .filter(({ kinds, key }) => !kinds.some((kind) => isThere(kind, key)))
    .map(({ told }) => ({ code: "NOT_FOUND", ...told() }));
}

interface Referred {
  readonly kinds: readonly string[];
  readonly key: string;
  /** What is told where it is not there: it is made then only. */
  readonly told: () => Pick<Reason, "at" | "text">;
}

/** Whether a record referred to another's already before: its owner is not asked again. */
function isHeldAlready(
  { kinds, key }: Referred,
  { was }: RecordChange,
  kind: CompiledKind,
  foreign: ForeignFacts,
): boolean {
  if (was === null || !kinds.every((name) => foreign.has(name))) return false;
  return [...referredKeys(kind, was.record)].some(
    (one) => one.key === key && one.kinds.every((name, at) => name === kinds[at]),
  );
}

function referencesOf(change: RecordChange, kind: CompiledKind, record: AnyRecord): readonly Referred[] {
  return [...referredKeys(kind, record)].map(({ kinds, key, property }) => ({
    ...{ kinds, key },
    told: () => {
      const column = kind.byProperty.get(property)?.label ?? property;
      return { at: pathOf(change, property), text: texts.notFoundCode({ column, code: key }) };
    },
  }));
}

function keysOf(keys: Map<string, Set<string>>, kind: string): Set<string> {
  const known = keys.get(kind) ?? new Set<string>();
  keys.set(kind, known);
  return known;
}

function checkOne(
  { change, kind }: ReadChange,
  record: AnyRecord,
  lookUp: LookUp,
  { reasons, warnings }: { readonly reasons: Reason[]; readonly warnings: Warning[] },
): void {
  const told = (property: string, allowed: Text) => {
    const column = kind.byProperty.get(property);
    if (!column) throw new Error(`kind "${kind.name}" checks "${property}", which is no column`);
    return { at: pathOf(change, property), text: texts.invalid({ column: column.label, allowed }) };
  };
  for (const { column, allowed } of kind.kind.checks?.(record) ?? [])
    reasons.push({ code: "INVALID_VALUE", ...told(column, allowed) });
  for (const { column, allowed, isTaken } of kind.kind.disagreements?.(record, lookUp) ?? []) {
    if (isTaken) warnings.push({ code: "COUNT_MISMATCH", ...told(column, allowed) });
    else reasons.push({ code: "INVALID_VALUE", ...told(column, allowed) });
  }
}

async function circlesIn(
  ofKind: readonly ReadChange[],
  kind: CompiledKind,
  index: RecordIndex,
  stored: StoredRecords,
): Promise<readonly Reason[]> {
  if (!kind.chain) return [];
  const { rule, to } = kind.chain;
  const circles = await findCircles(kind, index, stored);
  return circles.flatMap(({ key, circle }) => {
    const one = ofKind.find(({ change }) => change.code === key);
    if (!one) return [];
    const text = texts.circle({ circle: circleTold(rule, circle) });
    return [{ code: "INVALID_VALUE", at: pathOf(one.change, to.property), text }];
  });
}
