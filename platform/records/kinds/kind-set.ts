import type { Text } from "../../languages/language";
import { compileKind, kindOfTarget, type CompiledKind, type CompiledPath } from "./compiled-kind";
import { headingKey } from "../headings/heading-key";
import type { RecordKind } from "./record-kind";

/** All kinds of records of an import, in the order in which they are read and written. */
export class KindSet {
  readonly all: readonly CompiledKind[];
  private readonly byName: ReadonlyMap<string, CompiledKind>;
  private readonly byVietnameseName: ReadonlyMap<string, CompiledKind>;
  private readonly lookedUp = new Map<string, Set<string>>();
  private readonly reached = new Set<string>();
  private readonly referred: ReadonlySet<string>;

  /**
   * @param foreign the names of kinds that others keep, of which nothing is known here but that they may be referred to
   * @throws Error when two kinds have one name, or one refers to a kind or a column that is not there.
   */
  constructor(
    kinds: readonly RecordKind[],
    private readonly foreign: readonly string[] = [],
  ) {
    this.all = kinds.map(compileKind);
    this.byName = new Map(this.all.map((kind) => [kind.name, kind]));
    if (this.byName.size < this.all.length) throw new Error("two kinds of records have the same name");
    this.byVietnameseName = kindsByVietnameseName(this.all);
    this.referred = new Set(
      this.all.flatMap(({ references }) =>
        references.flatMap(({ column }) => column.type.reference?.kinds ?? []),
      ),
    );
    for (const kind of this.all) {
      this.checkReferences(kind);
      for (const path of kind.paths) this.follow(kind, path);
      if (kind.chain) for (const { property } of [kind.chain.from, kind.chain.to]) this.hold(kind, property);
    }
  }

  find(name: string): CompiledKind | undefined {
    return this.byName.get(name);
  }

  /** The kind that a file or a sheet is named after, by its own name or one of its Vietnamese names. */
  findNamed(name: string): CompiledKind | undefined {
    return this.byName.get(name) ?? this.byVietnameseName.get(headingKey(name));
  }

  /** @throws Error when there is no such kind. */
  get(name: string): CompiledKind {
    const kind = this.byName.get(name);
    if (!kind) throw new Error(`there is no kind of records "${name}"`);
    return kind;
  }

  /** What a kind is called where people are told of it. */
  labelOf(name: string): Text {
    return this.byName.get(name)?.label ?? { en: name, vi: name };
  }

  names(): Iterable<string> {
    return this.byName.keys();
  }

  /** The properties of a kind that are kept of all of its records: other kinds, or its chain, look them up. */
  lookedUpOf(name: string): ReadonlySet<string> {
    return this.lookedUp.get(name) ?? new Set();
  }

  /** Whether some kind looks up what stands in records of a kind, or whether it is they that it refers to. */
  isLookedUp(name: string): boolean {
    return this.reached.has(name);
  }

  /** Whether some kind has a column that refers to records of a kind. */
  isReferredTo(name: string): boolean {
    return this.referred.has(name);
  }

  /** Whether others keep the records of a kind. */
  isForeign(name: string): boolean {
    return !this.byName.has(name) && this.foreign.includes(name);
  }

  private checkReferences({ name, columns }: CompiledKind): void {
    for (const { property, column } of columns) {
      const missing = column.type.reference?.kinds.find(
        (target) => !this.byName.has(target) && !this.isForeign(target),
      );
      if (missing) throw new Error(`kind "${name}": "${property}" refers to "${missing}", which is no kind`);
    }
  }

  /** Walks a path to learn which columns it reads on its way. */
  private follow(kind: CompiledKind, { text, references, end }: CompiledPath): void {
    let reached: readonly CompiledKind[] = [kind];
    const fail = (what: string) => new Error(`kind "${kind.name}" looks up "${text}", but ${what}`);
    if (references.length === 0) throw fail("it names no reference");
    for (const [at, step] of references.entries()) {
      const targets = reached.flatMap((each) => {
        const target = each.byProperty.get(step)?.column.type.reference;
        if (target?.many) throw fail(`"${step}" is a list`);
        if (target && at > 0) this.hold(each, step);
        return target?.kinds ?? [];
      });
      if (targets.length === 0) throw fail(`"${step}" is no reference`);
      // Where it leads from there, those tell who keep them.
      if (at === 0 && targets.every((target) => this.isForeign(target))) return;
      reached = [...new Set(targets)].map((name) => this.get(name));
      for (const { name } of reached) this.reached.add(name);
    }
    if (end === kindOfTarget) return;
    const holders = reached.filter((each) => each.byProperty.has(end));
    if (holders.length === 0) throw fail(`there is no column "${end}" at its end`);
    for (const holder of holders) this.hold(holder, end);
  }

  private hold({ name }: CompiledKind, property: string): void {
    const held = this.lookedUp.get(name) ?? new Set();
    this.lookedUp.set(name, held.add(property));
  }
}

function kindsByVietnameseName(kinds: readonly CompiledKind[]): ReadonlyMap<string, CompiledKind> {
  const found = new Map<string, CompiledKind>();
  for (const compiled of kinds) {
    for (const name of compiled.kind.vietnameseNames ?? []) {
      const other = found.get(headingKey(name));
      if (other) throw new Error(`"${name}" names the kinds "${other.name}" and "${compiled.name}"`);
      found.set(headingKey(name), compiled);
    }
  }
  return found;
}
