import type { RecordReader } from "../checking/record-reader";
import { unwatched } from "../csv/raw-row";
import { FaultLog } from "../faults/fault-log";
import { readRecords } from "../import/reading/read-records";
import type { KindFile } from "../import/reading/source-file";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import type { AnyRecord } from "../kinds/record";
import { NameBook } from "./name-book";
import type { NamedRecord, NameOutcome } from "./named-record";
import type { NameSpeller } from "./spelling";

/**
 * Finds records by names, in the files of an import and in the databases. Kinds are read when they are first asked for; of
 * those that are looked up by an index, no more than what has the names.
 */
export class NameFinder {
  private readonly books = new Map<string, NameBook>();
  private readonly known = new Map<string, Map<string, NamedRecord>>();
  private readonly looked = new Map<string, Set<string>>();

  constructor(
    private readonly kinds: KindSet,
    private readonly files: readonly KindFile[],
    private readonly reader: RecordReader,
    readonly speller: NameSpeller,
  ) {}

  /** Reads what is needed to find names of a kind, all that will be asked for at once. */
  async look(kindName: string, names: readonly string[]): Promise<void> {
    const kind = this.kinds.get(kindName);
    const { named } = kind.kind;
    if (!named) throw new Error(`records of "${kindName}" are not found by names`);
    if (!named.index && this.books.has(kindName)) return;
    const book = this.bookOf(kind);
    const { index } = named;
    const wanted =
      index &&
      this.newKeys(
        kindName,
        names.map((name) => index.keyOf(name)),
      );
    if (wanted?.length === 0) return;
    const records = await this.readAll(kind, wanted);
    const known = this.known.get(kindName) ?? new Map<string, NamedRecord>();
    this.known.set(kindName, known);
    for (const record of records) {
      const found = namedRecord(kind, record);
      known.set(found.code, found);
      for (const name of namesOf(kind, record)) book.add(name, found, record);
    }
    for (const other of this.kinds.all) {
      const { named: naming } = other.kind;
      const target = naming?.of && other.byProperty.get(naming.of)?.column.type.reference?.kinds[0];
      if (!naming?.of || target !== kindName) continue;
      for (const record of await this.readAll(other)) {
        const found = known.get(String(record[naming.of]));
        if (found) for (const name of namesOf(other, record)) book.add(name, found, record);
      }
    }
  }

  /** What a name means among the records of a kind, of which it was looked for. `day` tells several of one name apart. */
  find(kind: string, name: string, day: string | null): NameOutcome {
    const book = this.books.get(kind);
    if (!book) throw new Error(`names of "${kind}" were not looked for`);
    return book.find(name, day);
  }

  /** The record with a key, among those that were read. */
  byCode(kind: string, code: string): NamedRecord | undefined {
    return this.known.get(kind)?.get(code);
  }

  /** The record with a key, read from the databases. */
  async read(kindName: string, code: string): Promise<NamedRecord | undefined> {
    const [record] = await this.reader.having(kindName, "code", [code]);
    return record && namedRecord(this.kinds.get(kindName), record);
  }

  /** The records of a kind that were looked at. */
  all(kind: string): readonly NamedRecord[] {
    return [...(this.known.get(kind)?.values() ?? [])];
  }

  private bookOf({ name, kind }: CompiledKind): NameBook {
    const speller = this.speller;
    const book =
      this.books.get(name) ??
      new NameBook(
        kind.named?.isPersonal
          ? (text) => speller.formsOfPerson(speller.withoutAddress(text))
          : (text) => speller.formsOf(text),
      );
    this.books.set(name, book);
    return book;
  }

  private newKeys(kind: string, keys: readonly string[]): readonly string[] {
    const looked = this.looked.get(kind) ?? new Set<string>();
    this.looked.set(kind, looked);
    const fresh = [...new Set(keys)].filter((key) => !looked.has(key));
    for (const key of fresh) looked.add(key);
    return fresh;
  }

  /** The records of the databases and of the files; where both have one, that of the files. */
  private async readAll(kind: CompiledKind, keys?: readonly string[]): Promise<Iterable<AnyRecord>> {
    const index = kind.kind.named?.index;
    const stored =
      keys && index
        ? await this.reader.having(kind.name, index.property, keys)
        : await this.reader.all(kind.name);
    const found = new Map(stored.map((record) => [record[kind.key.property], record]));
    const wanted = keys && new Set(keys);
    const isWanted = (record: AnyRecord) =>
      !wanted || !index || namesOf(kind, record).some((name) => wanted.has(index.keyOf(name)));
    for (const file of this.files.filter((each) => each.kind === kind.name)) {
      for await (const { rows } of readRecords(file, kind, new FaultLog(0), unwatched)) {
        for (const { record, isWhole } of rows)
          if (isWhole && isWanted(record)) found.set(record[kind.key.property], record);
      }
    }
    return found.values();
  }
}

function namedRecord(kind: CompiledKind, record: AnyRecord): NamedRecord {
  return { code: String(record[kind.key.property]), name: namesOf(kind, record)[0] ?? "", record };
}

/** All names that a record has. */
function namesOf({ kind }: CompiledKind, record: AnyRecord): readonly string[] {
  return (kind.named?.columns ?? []).flatMap((column) => {
    const value = record[column];
    return Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? [value] : [];
  });
}
