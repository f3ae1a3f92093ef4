import type { Text } from "../../languages/language";
import type { Reference } from "../columns/column";
import { didYouMean } from "../faults/nearest";
import type { Place } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { CheckedRecord } from "./check-record";
import { texts } from "./checking.texts";
import { CompactKeys } from "./compact-keys";
import { kindsTold } from "./kinds-told";
import type { RecordIndex } from "./record-index";
import { inPieces, type StoredRecords } from "./stored-records";

/** References to the same kinds. */
interface Target {
  readonly kinds: readonly string[];
  /** Keys that the files do not have but a database has. */
  readonly stored: CompactKeys;
  /** Keys that were not found yet, with the places where they stand. */
  readonly open: Map<string, Place[]>;
  /** In how many places the open keys stand. */
  openPlaces: number;
  /** Whether there are no records of the kinds at all; undefined until a key was not found. */
  isEmpty: boolean | undefined;
}

/** So many places of open keys are kept before the databases are asked. */
const mostOpen = 5000;
/** Looking for a near key goes through all of them. */
const mostSuggestions = 100;
const mostCandidates = 50_000;

/**
 * Finds references that lead nowhere. A key may come with a later record, so those not found yet stay open until all
 * records of the kinds are known; then the databases are asked for them.
 */
export class ReferenceCheck {
  private readonly targets = new Map<string, Target>();
  private readonly targetsOf = new Map<Reference, Target>();
  private suggestions = 0;

  /**
   * @param isRead whether all records of a kind are known
   * @param isLost whether there are records of a kind that could not be read, so that nothing can be said of its keys
   * @param labelOf what a kind is called where people are told of it
   */
  constructor(
    private readonly index: RecordIndex,
    private readonly stored: Pick<StoredRecords, "existing" | "isEmpty">,
    private readonly log: FaultLog,
    private readonly isRead: (kind: string) => boolean,
    private readonly isLost: (kind: string) => boolean,
    private readonly labelOf: (kind: string) => Text,
  ) {}

  /** Notes all records that a record refers to. */
  noteAll(checked: CheckedRecord, kind: CompiledKind): void {
    for (const { property, column } of kind.references) {
      const { reference } = column.type;
      const value = checked.record[property];
      if (!reference || value === null || value === undefined) continue;
      if (typeof value === "string") this.note(reference, value, checked, property);
      else for (const key of value as readonly string[]) this.note(reference, key, checked, property);
    }
  }

  /** Notes that the cell of a property refers to a record. */
  private note(reference: Reference, key: string, record: CheckedRecord, property: string): void {
    for (const kind of reference.kinds) if (this.index.has(kind, key)) return;
    const target = this.targetOf(reference);
    if (target.stored.find(key) !== -1) return;
    const { place } = record.cell(property);
    const places = target.open.get(key);
    if (places) places.push(place);
    else target.open.set(key, [place]);
    target.openPlaces += 1;
  }

  /** Settles what can be settled; `thoroughly` when a file has ended, else only where much is open. */
  async settle(thoroughly: boolean): Promise<void> {
    for (const target of this.targets.values()) {
      if (target.open.size === 0 || (!thoroughly && target.openPlaces < mostOpen)) continue;
      if (target.kinds.every(this.isRead)) await this.close(target);
    }
  }

  private async close(target: Target): Promise<void> {
    for (const kind of target.kinds) {
      const missing = [...target.open.keys()].filter(
        (key) => !target.kinds.some((each) => this.index.has(each, key)),
      );
      for (const keys of inPieces(missing)) {
        for (const key of await this.stored.existing(kind, keys)) {
          if (target.stored.find(key) === -1) target.stored.add(key);
          target.open.delete(key);
        }
      }
    }
    for (const [key, places] of target.open) {
      const isFound = target.kinds.some((kind) => this.index.has(kind, key) || this.isLost(kind));
      if (isFound) continue;
      if (await this.isEmpty(target, key, places)) places.forEach((place) => this.log.reject(place));
      else this.report(target.kinds, key, places);
    }
    target.open.clear();
    target.openPlaces = 0;
  }

  /** Whether there are no records to refer to. That is told once: each row that refers to one has the same fault. */
  private async isEmpty(target: Target, key: string, [place]: readonly Place[]): Promise<boolean> {
    if (target.isEmpty !== undefined) return target.isEmpty;
    const { kinds } = target;
    target.isEmpty = await this.areEmpty(kinds);
    if (!target.isEmpty || !place) return target.isEmpty;
    this.log.noteEmpty(kinds);
    const allowed = texts.noneAtAll({ kinds: kindsTold(kinds.map(this.labelOf), texts.andNo) });
    this.log.add(place, { code: "DANGLING_REFERENCE", allowed, remedy: texts.importThemFirst }, key);
    return true;
  }

  private async areEmpty(kinds: readonly string[]): Promise<boolean> {
    if (!this.stored.isEmpty || kinds.some((kind) => this.index.keysOf(kind, 1).length > 0)) return false;
    for (const kind of kinds) if (!(await this.stored.isEmpty(kind))) return false;
    return true;
  }

  private report(kinds: readonly string[], key: string, places: readonly Place[]): void {
    const allowed = texts.hasNone({ kinds: kindsTold(kinds.map(this.labelOf)), key });
    const remedy = this.suggest(kinds, key);
    for (const place of places) this.log.add(place, { code: "DANGLING_REFERENCE", allowed, remedy }, key);
  }

  private suggest(kinds: readonly string[], key: string): Text {
    const candidates = kinds.flatMap((kind) => this.index.keysOf(kind, mostCandidates));
    this.suggestions += 1;
    const meant = this.suggestions <= mostSuggestions ? didYouMean(key, candidates) : undefined;
    return meant ?? texts.correctOrAdd;
  }

  private targetOf(reference: Reference): Target {
    const known = this.targetsOf.get(reference);
    if (known) return known;
    const { kinds } = reference;
    const name = kinds.join("|");
    const target = this.targets.get(name) ?? {
      kinds,
      stored: new CompactKeys(),
      open: new Map<string, Place[]>(),
      openPlaces: 0,
      isEmpty: undefined,
    };
    this.targets.set(name, target);
    this.targetsOf.set(reference, target);
    return target;
  }
}
