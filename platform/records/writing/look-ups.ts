import { inPieces, type StoredRecords } from "../checking/stored-records";
import type { RecordIndex } from "../checking/record-index";
import { kindOfTarget, type CompiledKind, type CompiledPath } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import type { AnyRecord } from "../kinds/record";
import type { LookUp } from "../kinds/record-kind";

/** Where a path has come to, for one record. */
interface Reached {
  readonly kinds: readonly string[];
  readonly key: string;
}

/** Walks the paths of `looksUp`, for many records at once so that the databases are asked once a step and a kind. */
export class LookUps {
  private readonly stored = new Map<string, Map<string, string | null>>();

  constructor(
    private readonly kinds: KindSet,
    private readonly index: RecordIndex,
    private readonly databases: StoredRecords,
  ) {}

  /** The look-ups of records of one kind, in their order. */
  async prepare(kind: CompiledKind, records: readonly AnyRecord[]): Promise<LookUp[]> {
    const columns = new Map<string, (string | null)[]>();
    for (const path of kind.paths) columns.set(path.text, await this.walk(kind, path, records));
    return records.map((_, at) => (path) => {
      const column = columns.get(path);
      if (!column)
        throw new Error(`kind "${kind.name}" does not declare in looksUp that it looks up "${path}"`);
      return column[at] ?? null;
    });
  }

  private async walk(
    kind: CompiledKind,
    path: CompiledPath,
    records: readonly AnyRecord[],
  ): Promise<(string | null)[]> {
    const [first = "", ...others] = path.references;
    const kinds = kind.byProperty.get(first)?.column.type.reference?.kinds ?? [];
    if (kinds.every((name) => this.kinds.isForeign(name))) return this.told(kinds, path, records);
    let reached = records.map((record): Reached | null => {
      const key = record[first];
      return typeof key === "string" ? { kinds, key } : null;
    });
    for (const step of others) {
      reached = (await this.read(reached, step)).map((found) => {
        const next = found && this.kinds.get(found.kind).byProperty.get(step)?.column.type.reference?.kinds;
        return next && found.text !== null ? { kinds: next, key: found.text } : null;
      });
    }
    const ends = await this.read(reached, path.end);
    return ends.map((found) => (path.end === kindOfTarget ? found?.kind : found?.text) ?? null);
  }

  /** What those tell who keep the records that a path leads to. */
  private told(
    kinds: readonly string[],
    { references: [first = "", ...others], end }: CompiledPath,
    records: readonly AnyRecord[],
  ): (string | null)[] {
    const rest = [...others, end].join(".");
    return records.map((record) => {
      const key = record[first];
      if (typeof key !== "string") return null;
      return (
        kinds.map((kind) => this.databases.told?.(kind, key, rest) ?? null).find((text) => text !== null) ??
        null
      );
    });
  }

  /** A property of the records that were reached, and the kind in which each of them was found. */
  private async read(
    reached: readonly (Reached | null)[],
    property: string,
  ): Promise<({ kind: string; text: string | null } | null)[]> {
    await this.fetch(reached, property);
    return reached.map((one) => {
      for (const kind of one?.kinds ?? []) {
        const text = this.find(kind, property, one?.key ?? "");
        if (text !== undefined) return { kind, text };
      }
      return null;
    });
  }

  private find(kind: string, property: string, key: string): string | null | undefined {
    if (this.index.has(kind, key)) return this.index.held(kind, property, key) ?? null;
    return this.stored.get(`${kind}.${property}`)?.get(key);
  }

  /** Asks the databases for what the files do not have and what was not asked for before. */
  private async fetch(reached: readonly (Reached | null)[], property: string): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const one of reached) {
      if (!one || one.kinds.some((kind) => this.find(kind, property, one.key) !== undefined)) continue;
      for (const kind of one.kinds) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(one.key));
    }
    for (const [kind, keys] of wanted) {
      const known = this.stored.get(`${kind}.${property}`) ?? new Map<string, string | null>();
      this.stored.set(`${kind}.${property}`, known);
      for (const piece of inPieces([...keys])) {
        for (const [key, text] of await this.readStored(kind, property, piece)) known.set(key, text);
      }
    }
  }

  private async readStored(
    kind: string,
    property: string,
    keys: string[],
  ): Promise<Iterable<[string, string | null]>> {
    if (property !== kindOfTarget && this.kinds.get(kind).byProperty.has(property)) {
      return this.databases.values(kind, property, keys);
    }
    return [...(await this.databases.existing(kind, keys))].map((key) => [key, null]);
  }
}
