import type { Database } from "../database/database";
import { queryRows } from "../database/query-rows";
import { select } from "../database/select";
import { compileKind } from "../records/kinds/compiled-kind";
import type { RecordKind } from "../records/kinds/record-kind";
import { changeOf, type AuditChange } from "./audit-change";
import { AuditEntryRow, type AuditChangeRow } from "./audit-entry.entity";

/** One write that changed a record, and how. */
export interface HistoryItem {
  readonly entry: AuditEntryRow;
  readonly change: AuditChange;
}

/** Records that are part of another, which a column of theirs names. */
export interface PartsOfRecord {
  readonly kind: RecordKind;
  /** The column's property. */
  readonly property: string;
}

/** A kind of records with those that are part of it: what is done to these belongs to its history. */
export interface RecordWithParts {
  readonly kind: RecordKind;
  readonly parts: readonly PartsOfRecord[];
}

/** So many writes of one record are told where nothing else is said: the last ones. */
const usual = 50;

/** A row of a change, and whose history it may stand in. */
interface OwnedRow extends AuditChangeRow {
  readonly owner: string;
  /** The place in `parts` of what is there no more; null for the record itself and for parts that are there. */
  readonly gone: number | string | null;
}

/** A change, and whose history it may stand in. */
interface OwnedChange extends Pick<OwnedRow, "owner" | "gone" | "sequence"> {
  readonly change: AuditChange;
}

/**
 * What was done to each of some records and to their parts, the first first, in two statements for all of them. Parts that
 * are there no more are found in the writes that changed their record, too.
 */
export async function historiesOf(
  database: Database,
  record: RecordWithParts,
  codes: readonly string[],
  most = usual,
): Promise<ReadonlyMap<string, readonly HistoryItem[]>> {
  const histories = new Map<string, HistoryItem[]>();
  const found = codes.length === 0 ? [] : await changesOf(database, record, codes, most);
  if (found.length === 0) return histories;
  const entries = await select(database, AuditEntryRow, "entry.ofHistories")
    .where("entry.sequence IN (:...sequences)", {
      sequences: [...new Set(found.map(({ sequence }) => sequence))],
    })
    .getMany();
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  for (const { owner, sequence, change } of found) {
    const entry = bySequence.get(sequence);
    if (!entry) continue;
    const known = histories.get(owner);
    if (known) known.push({ entry, change });
    else histories.set(owner, [{ entry, change }]);
  }
  return histories;
}

async function changesOf(
  database: Database,
  { kind, parts }: RecordWithParts,
  codes: readonly string[],
  most: number,
): Promise<readonly OwnedChange[]> {
  const named = codes.map(() => "?").join(", ");
  const values: unknown[] = [kind.name, ...codes];
  const texts = [
    `SELECT own.code AS owner, NULL AS gone, own.* FROM audit_change own WHERE own.kind = ? AND own.code IN (${named})`,
  ];
  for (const [at, part] of parts.entries()) {
    // CROSS keeps SQLite from walking all changes of the kind, of which it thinks that there are few; to servers it says nothing.
    const [table, column] = tableOf(database, part);
    texts.push(
      `SELECT here.${column}, NULL, of_part.* FROM ${table} here CROSS JOIN audit_change of_part ON of_part.kind = ? AND of_part.code = here.code WHERE here.${column} IN (${named})`,
      `SELECT own.code, ${at}, of_part.* FROM audit_change own CROSS JOIN audit_change of_part ON of_part.sequence = own.sequence AND of_part.kind = ? LEFT JOIN ${table} here ON here.code = of_part.code WHERE own.kind = ? AND own.code IN (${named}) AND here.code IS NULL`,
    );
    values.push(part.kind.name, ...codes, part.kind.name, kind.name, ...codes);
  }
  const ranked = `SELECT found.*, DENSE_RANK() OVER (PARTITION BY found.owner ORDER BY found.sequence DESC) AS place FROM (${texts.join(" UNION ALL ")}) found`;
  const rows = await queryRows<OwnedRow>(
    database,
    `/* audit.histories */ SELECT * FROM (${ranked}) told WHERE place <= ${most} ORDER BY sequence, ordinal, part`,
    values,
  );
  return ofTheirOwners(ownedChanges(rows), parts);
}

function ownedChanges(rows: readonly OwnedRow[]): readonly OwnedChange[] {
  const groups = new Map<string, OwnedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.owner, row.gone, row.sequence, row.ordinal]);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { owner, gone, sequence } = first;
    return [{ owner, gone, sequence, change: changeOf(group) }];
  });
}

/** The table of parts, and its column that names their record. */
function tableOf(database: Database, { kind, property }: PartsOfRecord): readonly [string, string] {
  const { tableName, columns } = database.manager().dataSource.getMetadata(kind.entity);
  const rowProperty = compileKind(kind).byProperty.get(property)?.rowProperty;
  const column = columns.find(({ propertyName }) => propertyName === rowProperty);
  if (!column) throw new Error(`${kind.name} has no column ${property}`);
  return [tableName, column.databaseName];
}

/**
 * Leaves out, of the parts that are there no more, those of another record that the same write changed: what was added or
 * removed names its record, and what was only changed is known by its code.
 */
function ofTheirOwners(
  changes: readonly OwnedChange[],
  parts: readonly PartsOfRecord[],
): readonly OwnedChange[] {
  const headers = parts.map(({ kind, property }) => compileKind(kind).byProperty.get(property)?.header ?? "");
  const namesOwner = ({ owner, gone, change: { before, after } }: OwnedChange): boolean =>
    [before, after].some((cells) => cells?.[headers[Number(gone)] ?? ""] === owner);
  const keyOf = ({ owner, gone, change: { code } }: OwnedChange) => JSON.stringify([owner, gone, code]);
  const known = new Set(changes.filter((one) => one.gone !== null && namesOwner(one)).map(keyOf));
  return changes.filter((one) => one.gone === null || known.has(keyOf(one)));
}
