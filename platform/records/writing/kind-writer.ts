import type { CompiledKind } from "../kinds/compiled-kind";
import type { AnyRecord } from "../kinds/record";
import type { RecordKind, RecordOutline, RowChange } from "../kinds/record-kind";
import type { ChangeNotes } from "./change-notes";
import { keepMentions, keepsMentions } from "../mentions/keep-mentions.store";
import { type RowCounts, TableWriter, type RowWork } from "./table-writer";
import type { Managers } from "./write-all";
import type { LookUps } from "./look-ups";
import { explainDatabaseFault } from "../../errors/database-fault";

/** Writes the records of one kind, each into the databases that it goes to. */
export class KindWriter {
  private readonly tables = new Map<string, TableWriter>();
  /** Tables of outlines, which count no records. */
  private readonly outlined: readonly (readonly [RecordOutline, TableWriter])[];
  private records = 0;

  constructor(
    private readonly kind: CompiledKind,
    private readonly managers: Managers,
    private readonly lookUps: LookUps,
    private readonly work: RowWork,
    /** By the names of databases, where it is noted what is done to each. */
    private readonly notes?: ReadonlyMap<string, ChangeNotes>,
  ) {
    this.outlined = (kind.kind.outlines ?? []).flatMap((outline) => {
      const manager = managers.get(outline.database);
      return manager ? [[outline, new TableWriter(manager, { entity: outline.entity }, work)]] : [];
    });
  }

  async write(records: readonly AnyRecord[]): Promise<void> {
    this.records += records.length;
    const lookUps = await this.lookUps.prepare(this.kind, records);
    const { kind } = this.kind;
    for (const [at, lookUp] of lookUps.entries()) {
      const record = records[at] ?? {};
      const row = this.kind.toRow(record, lookUp);
      for (const name of kind.databases(record, lookUp)) {
        await this.orFail(name, this.tableIn(name).add(row));
      }
      for (const [outline, table] of this.outlined) {
        await this.orFail(outline.database, table.add(outline.toRow(record, lookUp)));
      }
    }
  }

  /** Writes what waits; gives the records read and what was done in each database. */
  async finish(): Promise<{
    readonly read: number;
    readonly databases: Readonly<Record<string, RowCounts>>;
  }> {
    for (const [name, table] of this.tables) await this.orFail(name, table.finish());
    for (const [{ database }, table] of this.outlined) await this.orFail(database, table.finish());
    const counts = [...this.tables].map(([name, table]) => [name, table.counts] as const);
    return { read: this.records, databases: Object.fromEntries(counts) };
  }

  private tableIn(name: string): TableWriter {
    const known = this.tables.get(name);
    if (known) return known;
    const manager = this.managers.get(name);
    if (!manager)
      throw new Error(`kind "${this.kind.name}" sends a record to "${name}", which is no database`);
    const notes = this.notes?.get(name);
    const note = notes && ((changes: readonly RowChange<object>[]) => notes.note(this.kind.kind, changes));
    const table = new TableWriter(manager, { ...this.kind.kind, written: this.written(), note }, this.work);
    this.tables.set(name, table);
    return table;
  }

  /** What is told of written rows: the kind itself, and whoever keeps whom its records name. */
  private written(): RecordKind["written"] {
    const { kind } = this.kind;
    if (kind.mentions === undefined) return kind.written?.bind(kind);
    const keepers = [...this.managers.values()].filter(keepsMentions);
    return async (changes, manager) => {
      await kind.written?.(changes, manager);
      for (const keeper of keepers) await keepMentions(this.kind, changes, keeper);
    };
  }

  private async orFail(database: string, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      throw new ImportWriteError(this.kind.name, database, error);
    }
  }
}

/** A database refused rows. Nothing of the import was written, to any database. */
export class ImportWriteError extends Error {
  constructor(
    readonly kind: string,
    readonly database: string,
    cause: unknown,
  ) {
    const reason = explainDatabaseFault(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    super(`${kind} cannot be written to the database ${database}: ${reason}. Nothing was written.`, {
      cause,
    });
    this.name = "ImportWriteError";
  }
}
