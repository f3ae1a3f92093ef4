import type { EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { AuditChange, Cells } from "../audit/audit-change";
import { dialectOf } from "../database/dialect-of";
import { inSteps } from "../database/in-steps";
import { isDuplicate } from "../database/is-duplicate";
import type { CompiledKind } from "../records/kinds/compiled-kind";
import type { KindSet } from "../records/kinds/kind-set";
import type { AnyRecord } from "../records/kinds/record";
import type { RowChange } from "../records/kinds/record-kind";
import { firstVersion, nextVersion } from "../records/kinds/row-version";
import { insertRows } from "../records/writing/insert-rows";
import { isSameValue } from "../records/writing/same-value";
import type { CheckedChange } from "./check-changes";
import { texts } from "./mutations.texts";
import { pathOf, type OnRecord } from "./record-change";
import { Refused, type Reason } from "./reason";
import { updateRows, updatesAlike, type RowUpdate as ValuesToUpdate } from "./update-rows";

/** What records leave in other databases, kept right by whoever is told. */
export interface Traces {
  /** Is told, in the transaction, what was done to records of one kind. */
  note(kind: CompiledKind, changes: readonly TracedChange[], manager: EntityManager): Promise<void>;
  /** Is told that the transaction has been committed. */
  committed(): void;
}

/** A change of a row, with the record of each side and what its kind looked up. */
export interface TracedChange {
  readonly checked: CheckedChange;
  readonly row: RowChange<object>;
}

export interface WriteChanges {
  readonly kinds: KindSet;
  /** The name of the own database. */
  readonly database: string;
  readonly manager: EntityManager;
  readonly traces: Traces | undefined;
}

/**
 * Writes records that were checked, and tells whoever keeps what follows from them: counts, search words, traces in other
 * databases. What is taken away goes first and from the last kind to the first, then the others in their order.
 * @throws Refused where a record is there already, or was changed meanwhile
 */
export async function writeChanges(
  changes: readonly CheckedChange[],
  options: WriteChanges,
): Promise<readonly AuditChange[]> {
  const kinds = options.kinds.all.filter((kind) => changes.some((one) => one.kind === kind));
  const audited: AuditChange[] = [];
  for (const kind of [...kinds].reverse()) {
    const gone = changes.filter((one) => one.kind === kind && one.record === null);
    if (gone.length > 0) audited.push(...(await new KindOfChanges(kind, options).remove(gone)));
  }
  for (const kind of kinds) {
    const kept = changes.filter((one) => one.kind === kind && one.record !== null);
    if (kept.length > 0) audited.push(...(await new KindOfChanges(kind, options).write(kept)));
  }
  return audited;
}

/** So many rows are inserted by one statement: longer ones take longer to be prepared than they save. */
const insertedAtOnce = 64;
/** So many rows are changed by one statement. */
const updatedAtOnce = 250;

interface RowUpdate extends ValuesToUpdate {
  readonly checked: CheckedChange;
}

/** Writes changes of one kind. */
class KindOfChanges {
  private readonly metadata: EntityMetadata;

  constructor(
    private readonly kind: CompiledKind,
    private readonly options: WriteChanges,
  ) {
    this.metadata = options.manager.dataSource.getMetadata(kind.kind.entity);
  }

  async remove(changes: readonly CheckedChange[]): Promise<readonly AuditChange[]> {
    const done: TracedChange[] = [];
    for (const checked of changes) {
      const { was } = checked.change;
      if (!was) throw new Error("a record that is not there cannot be taken away");
      const { affected } = await this.options.manager
        .createQueryBuilder()
        .delete()
        .from(this.kind.kind.entity)
        .comment("write.remove")
        .where("code = :code AND version = :version", { code: was.code, version: was.version })
        .execute();
      if (affected !== 1) {
        const one = [{ checked, was }];
        throw this.conflict(one, await this.versionsOf(one, false));
      }
      done.push({ checked, row: { before: was.row, after: null } });
    }
    await this.tell(done);
    return done.map(({ checked }) => this.audited(checked, checked.change.was?.version ?? 0));
  }

  async write(changes: readonly CheckedChange[]): Promise<readonly AuditChange[]> {
    const rows = changes.map((checked) => this.rowOf(checked));
    const isNew = changes.map(({ change }) => change.was === null);
    await this.insert(
      changes.filter((_, at) => isNew[at]),
      rows.filter((_, at) => isNew[at]),
    );
    const updated = await this.update(
      changes.flatMap((checked, at) => {
        const { was } = checked.change;
        return was === null ? [] : [{ checked, was, values: this.valuesOf(rows[at] ?? {}, was.row) }];
      }),
    );
    const done: TracedChange[] = [];
    const audited: AuditChange[] = [];
    for (const [at, checked] of changes.entries()) {
      const row = rows[at] ?? {};
      const { was } = checked.change;
      if (was === null) {
        done.push({ checked, row: { before: null, after: row } });
        audited.push(this.audited(checked, firstVersion));
      } else if (updated.has(checked)) {
        const after = { ...was.row, ...row, ...nextVersion(was.row) };
        done.push({ checked, row: { before: was.row, after } });
        audited.push(this.audited(checked, was.version + 1));
      }
    }
    await this.tell(done);
    return audited;
  }

  private rowOf({ record, lookUp, change }: CheckedChange): ObjectLiteral {
    const { kind } = this.kind;
    const databases = kind.databases(record as never, lookUp);
    if (!databases.includes(this.options.database))
      throw new Error(`${kind.name} ${change.code} is no record of ${this.options.database}`);
    return this.kind.toRow(record ?? {}, lookUp);
  }

  private async insert(changes: readonly CheckedChange[], rows: readonly ObjectLiteral[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      for (const some of inSteps(rows, insertedAtOnce))
        await insertRows(this.options.manager, this.metadata, some);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const taken = await this.thoseThere(changes);
      throw new Refused((taken.length > 0 ? taken : changes.slice(0, 1)).map(existing));
    }

    function existing({ change, kind }: CheckedChange): Reason {
      const { code, text } = change.ifThere ?? {
        code: "ALREADY_EXISTS",
        text: texts.exists({ code: change.code }),
      };
      return { code, text, at: pathOf(change, kind.key.property) };
    }
  }

  /** Those of new records that are there already. */
  private async thoseThere(changes: readonly CheckedChange[]): Promise<readonly CheckedChange[]> {
    const known = await this.options.manager
      .createQueryBuilder<ObjectLiteral>(this.kind.kind.entity, "record")
      .comment("write.known")
      .select("record.code", "code")
      .where("record.code IN (:...codes)", { codes: changes.map(({ change }) => change.code) })
      .getRawMany<{ code: string }>();
    const there = new Set(known.map(({ code }) => code));
    return changes.filter(({ change }) => there.has(change.code));
  }

  /** The values of columns that are to change in a row. */
  private valuesOf(row: ObjectLiteral, stored: object): RowUpdate["values"] {
    const values = new Map<ColumnMetadata, unknown>();
    for (const column of this.metadata.columns) {
      const wanted: unknown = column.getEntityValue(row);
      if (wanted === undefined || column.isPrimary || column.propertyName === "version") continue;
      if (!isSameValue(column.type, wanted, column.getEntityValue(stored))) values.set(column, wanted);
    }
    return values;
  }

  /** Changes rows; those that had nothing to change are not among what is given back. */
  private async update(all: readonly RowUpdate[]): Promise<ReadonlySet<CheckedChange>> {
    const updates = all.filter(({ values, checked }) => values.size > 0 || checked.change.isTouched === true);
    for (const alike of updatesAlike(updates))
      for (const some of inSteps(alike, updatedAtOnce)) {
        if (some.length > 1) await this.refuseChanged(some);
        const affected = await updateRows(this.options.manager, this.metadata, some);
        if (affected !== some.length) throw this.conflict(some, await this.versionsOf(some, false));
      }
    return new Set(updates.map(({ checked }) => checked));
  }

  /** Holds rows that are changed together, and tells of all of them that were changed meanwhile. @throws Refused */
  private async refuseChanged(updates: readonly RowUpdate[]): Promise<void> {
    const versions = await this.versionsOf(updates, true);
    const isChanged = ({ was }: RowUpdate) => versions.get(was.code) !== was.version;
    if (updates.some(isChanged)) throw this.conflict(updates.filter(isChanged), versions);
  }

  private async versionsOf(
    records: readonly { readonly was: OnRecord }[],
    isHeld: boolean,
  ): Promise<ReadonlyMap<string, number>> {
    const query = this.options.manager
      .createQueryBuilder<ObjectLiteral>(this.kind.kind.entity, "record")
      .comment("write.versions")
      .select("record.code", "code")
      .addSelect("record.version", "version")
      .where("record.code IN (:...codes)", { codes: records.map(({ was }) => was.code) });
    if (isHeld && dialectOf(this.options.manager) === "mysql") query.setLock("pessimistic_write");
    const rows = await query.getRawMany<{ code: string; version: number }>();
    return new Map(rows.map(({ code, version }) => [code, Number(version)]));
  }

  private conflict(
    records: readonly { readonly was: OnRecord; readonly checked: CheckedChange }[],
    versions: ReadonlyMap<string, number>,
  ): Refused {
    return new Refused(
      records.map(({ was: { code }, checked: { change } }): Reason => {
        const version = versions.get(code);
        if (version === undefined) return { code: "NOT_FOUND", at: change.at, text: texts.notFound };
        const text = texts.conflict({ version });
        return { code: "CONFLICT", at: change.at, text, currentVersion: version };
      }),
    );
  }

  private async tell(done: readonly TracedChange[]): Promise<void> {
    if (done.length === 0) return;
    const { manager, traces } = this.options;
    await this.kind.kind.written?.(
      done.map(({ row }) => row),
      manager,
    );
    await traces?.note(this.kind, done, manager);
  }

  private audited({ change, record }: CheckedChange, version: number): AuditChange {
    const { kind, code, was } = change;
    const [before, after] = cellsThatDiffer(this.kind, was?.record ?? null, record);
    return { kind, code, version, before, after };
  }
}

/** The cells of both sides that are not the same; of a new record, and of one that is no more, those that are filled. */
function cellsThatDiffer(
  { columns }: CompiledKind,
  before: AnyRecord | null,
  after: AnyRecord | null,
): readonly [Cells | null, Cells | null] {
  const sides: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const { property, header, column } of columns) {
    const [one, other] = [before, after].map((record) => (record ? column.format(record[property]) : ""));
    if (one === other) continue;
    if (one !== undefined) sides[0][header] = one;
    if (other !== undefined) sides[1][header] = other;
  }
  return [before && sides[0], after && sides[1]];
}
