import type { EntityManager, ObjectLiteral } from "typeorm";
import { appendOperatorEntry } from "../../../audit/operator-entry";
import { RecordIndex } from "../../checking/record-index";
import type { StoredRecords } from "../../checking/stored-records";
import { inSteps } from "../../../database/in-steps";
import { KindSet } from "../../kinds/kind-set";
import type { RecordKind, RecordOutline, RowChange } from "../../kinds/record-kind";
import { nextVersion } from "../../kinds/row-version";
import { keepMentions, keepsMentions } from "../../mentions/keep-mentions.store";
import { LookUps } from "../../writing/look-ups";
import { TableWriter } from "../../writing/table-writer";
import { writeAll, type ImportDatabases, type Managers } from "../../writing/write-all";
import { ImportChange, ImportRun, ImportRunFile, rowsWrittenBy } from "../runs/import-run.entity";
import { changedAgain, readChanges, type NotedChanges } from "./noted-changes";
import { restingRecords } from "./resting-records";

export interface UndoOptions extends StoredRecords {
  readonly kinds: readonly RecordKind[];
  readonly databases: ImportDatabases;
}

/** What came of undoing an import: how many rows, or why not, a sentence each. */
export type UndoResult =
  | { readonly ok: true; readonly removed: number; readonly restored: number }
  | { readonly ok: false; readonly reasons: readonly string[] };

const rowsAtOnce = 256;

/**
 * Undoes an import as a whole, in all databases or none: what it added is taken away, what it changed is as it was before.
 * It is not undone while anything rests on it: records that refer to what it added, or a later import that changed the same.
 */
export async function undoImport(runId: string, options: UndoOptions): Promise<UndoResult> {
  const kinds = new KindSet(options.kinds);
  return writeAll(options.databases, async (managers): Promise<UndoResult> => {
    const changes = await readChanges(runId, kinds, managers);
    const reasons = await reasonsAgainst(runId, changes, kinds, managers, options);
    if (reasons.length > 0) return { ok: false, reasons };
    const outlines = await outlinesOf(changes, new LookUps(kinds, new RecordIndex(), options), managers);
    for (const change of [...changes].reverse()) await takeBack(change, managers);
    for (const write of outlines) await write();
    for (const manager of managers.values()) {
      await forget(runId, manager);
      await appendOperatorEntry(manager, "undo-import", { run: runId });
    }
    return {
      ok: true,
      removed: changes.reduce((sum, { added }) => sum + added.size, 0),
      restored: changes.reduce((sum, { changed }) => sum + changed.size, 0),
    };
  });
}

async function reasonsAgainst(
  runId: string,
  changes: readonly NotedChanges[],
  kinds: KindSet,
  managers: Managers,
  stored: StoredRecords,
): Promise<readonly string[]> {
  const runs = new Map<string, ImportRun>();
  for (const [name, manager] of managers) {
    const run = await manager.findOneBy(ImportRun, { id: runId });
    if (run) runs.set(name, run);
  }
  if (runs.size === 0) return [`no import has the id ${runId}`];
  const reasons: string[] = [];
  for (const [name, run] of runs) {
    const manager = managers.get(name);
    if (!manager) continue;
    const noted = changes.filter(({ database }) => database === name);
    if (noted.length === 0 && rowsWrittenBy(run) > 0)
      return ["what it changed is not kept: it was too large, or made before changes were kept"];
    for (const { kind, code } of await changedAgain(runId, run.startedAt, manager))
      reasons.push(`a later import changed ${code} of ${kind}`);
    for (const later of await laterRuns(run, manager)) {
      const isNoted = await manager.existsBy(ImportChange, { runId: later.id });
      if (!isNoted && rowsWrittenBy(later) > 0)
        reasons.push(`what the later import ${later.id} changed is not kept, so it may rest on this one`);
    }
  }
  return reasons.length > 0 ? reasons : restingRecords(changes, kinds, managers, stored);
}

function laterRuns({ startedAt }: ImportRun, manager: EntityManager): Promise<readonly ImportRun[]> {
  return manager
    .createQueryBuilder(ImportRun, "run")
    .comment("import_run.later")
    .where("run.startedAt > :startedAt", { startedAt })
    .getMany();
}

async function takeBack({ kind, database, added, changed }: NotedChanges, managers: Managers): Promise<void> {
  const manager = managers.get(database);
  if (!manager) return;
  const { entity } = kind.kind;
  for (const codes of inSteps([...added, ...changed.keys()], rowsAtOnce)) {
    const rows = await manager
      .createQueryBuilder<ObjectLiteral>(entity, "record")
      .comment("undo.read")
      .where("record.code IN (:...codes)", { codes })
      .getMany();
    const done = rows.map((before): RowChange<object> => {
      const was = changed.get(String(before["code"]));
      return {
        before,
        after: was === undefined ? null : Object.assign(manager.create(entity), was, nextVersion(before)),
      };
    });
    // TypeORM's remove would take the keys out of the rows that are still to be told of.
    const gone = codes.filter((code) => added.has(code));
    if (gone.length > 0)
      await manager
        .createQueryBuilder()
        .delete()
        .from(entity)
        .comment("undo.remove")
        .where("code IN (:...gone)", { gone })
        .execute();
    for (const { after } of done) if (after) await manager.save(entity, after as never);
    await kind.kind.written?.(done, manager);
    if (kind.kind.mentions === undefined) continue;
    for (const keeper of managers.values()) if (keepsMentions(keeper)) await keepMentions(kind, done, keeper);
  }
}

/** What other databases keep of the records: made before these are taken away, since it is worked out of what they refer to. */
async function outlinesOf(
  changes: readonly NotedChanges[],
  lookUps: LookUps,
  managers: Managers,
): Promise<readonly (() => Promise<void>)[]> {
  const writes: (() => Promise<void>)[] = [];
  for (const { kind, database, added, changed } of changes) {
    for (const outline of kind.kind.outlines ?? []) {
      const manager = managers.get(outline.database);
      const own = managers.get(database);
      if (!manager || !own) continue;
      const rows = await own
        .createQueryBuilder<ObjectLiteral>(kind.kind.entity, "record")
        .comment("undo.outlined")
        .where("record.code IN (:...codes)", { codes: [...added, ""] })
        .getMany();
      const made = (of: readonly object[]) => outlineRows(of, outline, { kind, database, lookUps });
      const [removed, restored] = [await made(rows), await made([...changed.values()])];
      writes.push(async () => {
        for (const row of removed) await manager.delete(outline.entity, idOf(row, outline, manager));
        const table = new TableWriter(manager, { entity: outline.entity }, "write");
        for (const row of restored) await table.add(row);
        await table.finish();
      });
    }
  }
  return writes;
}

async function outlineRows(
  rows: readonly object[],
  outline: RecordOutline,
  { kind, database, lookUps }: Pick<NotedChanges, "kind" | "database"> & { readonly lookUps: LookUps },
): Promise<readonly object[]> {
  const records = rows.map((row) => kind.toRecord(row, database));
  const found = await lookUps.prepare(kind, records);
  return records.map((record, at) => outline.toRow(record, found[at] ?? (() => null)));
}

function idOf(row: object, { entity }: RecordOutline, { dataSource }: EntityManager): ObjectLiteral {
  return dataSource.getMetadata(entity).getEntityIdMap(row) ?? {};
}

async function forget(runId: string, manager: EntityManager): Promise<void> {
  await manager.delete(ImportChange, { runId });
  await manager.delete(ImportRunFile, { runId });
  await manager.delete(ImportRun, { id: runId });
}
