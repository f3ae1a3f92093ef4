import type { EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { RecordKind, RowChange } from "../kinds/record-kind";
import { nextVersion } from "../kinds/row-version";
import { insertRows } from "./insert-rows";
import { knownRows } from "./known-rows";
import { isSameValue } from "./same-value";

/** Both kinds of database take so many parameters in one statement. */
const mostParameters = 30_000;
/** Longer statements were no faster. */
const mostRows = 500;
/** A server takes statements of some megabytes at most, and a letter takes up to four bytes. */
const mostCharacters = 250_000;
/** So many changes are told at once: what follows from them is soonest written for many, and they are in memory. */
const toldAtOnce = { rows: 8_000, characters: 2_500_000 };

/** Whether rows are written, or only compared with those that are there. */
export type RowWork = "write" | "compare";

/** Writes rows of one entity into one database: inserts those that are new, and updates those that differ. */
export class TableWriter {
  private readonly metadata: EntityMetadata;
  private readonly chunkSize: number;
  /** Whether the table was empty at first, so that no row need be looked for. */
  private startsEmpty: boolean | undefined;
  private isNoted: boolean;
  private waiting: object[] = [];
  private waitingCharacters = 0;
  private untold: RowChange<object>[] = [];
  private untoldCharacters = 0;
  /** The last statement, which may still run: meanwhile the next rows are read and made. */
  private inserting: Promise<void> = Promise.resolve();
  counts: RowCounts = noRowCounts;

  constructor(
    private readonly manager: EntityManager,
    private readonly kind: Pick<RecordKind, "entity" | "written"> & {
      /** Notes what is written; false where that is not kept any more. */
      readonly note?: ((changes: readonly RowChange<object>[]) => Promise<boolean>) | undefined;
    },
    private readonly work: RowWork,
  ) {
    this.metadata = manager.dataSource.getMetadata(kind.entity);
    this.isNoted = kind.note !== undefined;
    this.chunkSize = Math.min(mostRows, Math.floor(mostParameters / this.metadata.columns.length));
  }

  async add(row: object): Promise<void> {
    this.waiting.push(row);
    this.waitingCharacters += charactersOf(row);
    if (this.waiting.length >= this.chunkSize || this.waitingCharacters >= mostCharacters) await this.flush();
  }

  /** Writes what waits, and tells of everything that was written. */
  async finish(): Promise<void> {
    await this.flush();
    await this.inserting;
    await this.tell();
  }

  private async flush(): Promise<void> {
    const rows = this.waiting;
    if (rows.length === 0) return;
    this.untoldCharacters += this.waitingCharacters;
    this.waiting = [];
    this.waitingCharacters = 0;
    this.startsEmpty ??= !(await this.manager.exists(this.kind.entity, { withDeleted: true }));
    const stored = this.startsEmpty ? new Map<string, object>() : await this.read(rows);
    const added: object[] = [];
    const changes: RowChange<object>[] = [];
    for (const row of rows) {
      const existing = this.startsEmpty ? undefined : stored.get(this.idOf(row));
      if (!existing) added.push(row);
      else if (await this.update(row, existing))
        changes.push({ before: existing, after: merge(existing, row) });
    }
    if (added.length > 0 && this.work === "write") await this.insert(added);
    const updated = changes.length;
    const unchanged = rows.length - added.length - updated;
    this.counts = addRowCounts(this.counts, { inserted: added.length, updated, unchanged });
    if (this.work === "compare" || !(this.isNoted || this.kind.written)) return;
    const done = [...changes, ...added.map((row) => ({ before: null, after: row }))];
    if (this.isNoted && done.length > 0) {
      // What fails is told by its own statement, and not by the one after it.
      await this.inserting;
      this.isNoted = (await this.kind.note?.(done)) ?? false;
    }
    if (!this.kind.written) return;
    for (const change of done) this.untold.push(change);
    const { rows: mostUntold, characters } = toldAtOnce;
    if (this.untold.length >= mostUntold || this.untoldCharacters >= characters) await this.tell();
  }

  private async insert(rows: readonly object[]): Promise<void> {
    await this.inserting;
    this.inserting = insertRows(this.manager, this.metadata, rows);
    // It is waited for later, and its fault is told then.
    this.inserting.catch(() => undefined);
  }

  private async tell(): Promise<void> {
    const changes = this.untold;
    if (changes.length === 0) return;
    this.untold = [];
    this.untoldCharacters = 0;
    await this.inserting;
    await this.kind.written?.(changes, this.manager);
  }

  private async read(rows: readonly object[]): Promise<Map<string, object>> {
    const { name } = this.metadata;
    const known = await knownRows(this.manager, this.metadata, rows);
    if (known.length === 0) return new Map();
    const ids = known.map((row) => this.metadata.getEntityIdMap(row));
    const query = this.manager
      .createQueryBuilder(this.kind.entity, name)
      .comment("import.read")
      .withDeleted()
      .whereInIds(ids);
    return new Map((await query.getMany()).map((row) => [this.idOf(row), row]));
  }

  private async update(row: object, existing: object): Promise<boolean> {
    const changed = this.metadata.columns.filter((column) => isChanged(column, row, existing));
    if (changed.length === 0) return false;
    if (this.work === "compare") return true;
    const values: ObjectLiteral = {};
    for (const column of changed) column.setEntityValue(values, column.getEntityValue(row));
    Object.assign(values, nextVersion(existing));
    await this.manager
      .createQueryBuilder()
      .update(this.kind.entity)
      .comment("import.update")
      .set(values)
      .whereInIds(this.metadata.getEntityIdMap(row))
      .updateEntity(false)
      .execute();
    return true;
  }

  private idOf(row: object): string {
    return JSON.stringify(this.metadata.primaryColumns.map((column) => String(column.getEntityValue(row))));
  }
}

/** How many characters the texts of a row have. */
function charactersOf(row: object): number {
  let sum = 0;
  for (const value of Object.values(row)) if (typeof value === "string") sum += value.length;
  return sum;
}

function isChanged(column: ColumnMetadata, row: object, existing: object): boolean {
  const wanted: unknown = column.getEntityValue(row);
  if (wanted === undefined || column.isPrimary || column.propertyName === "version") return false;
  return !isSameValue(column.type, wanted, column.getEntityValue(existing));
}

/** The row as it is after an update, which leaves alone what is undefined. */
function merge(existing: object, row: object): object {
  const filled = Object.entries(row).filter(([, value]) => value !== undefined);
  return { ...existing, ...Object.fromEntries(filled), ...nextVersion(existing) };
}

/** What was done to rows. */
export interface RowCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

export const noRowCounts: RowCounts = { inserted: 0, updated: 0, unchanged: 0 };

export function addRowCounts(one: RowCounts, other: RowCounts): RowCounts {
  return {
    inserted: one.inserted + other.inserted,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
  };
}
