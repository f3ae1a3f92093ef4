import type { EntityManager } from "typeorm";
import type { CompiledKind } from "../../kinds/compiled-kind";
import type { KindSet } from "../../kinds/kind-set";
import type { Managers } from "../../writing/write-all";
import { ImportChange } from "../runs/import-run.entity";

/** What an import did to the rows of one kind in one database, and how to take it back. */
export interface NotedChanges {
  readonly kind: CompiledKind;
  readonly database: string;
  /** The codes of the rows that it added. */
  readonly added: ReadonlySet<string>;
  /** The rows that it changed, as they were before. */
  readonly changed: ReadonlyMap<string, object>;
}

/** Reads what an import did, kind by kind in the order of the kinds. */
export async function readChanges(
  runId: string,
  kinds: KindSet,
  managers: Managers,
): Promise<readonly NotedChanges[]> {
  const found: NotedChanges[] = [];
  for (const [database, manager] of managers) {
    const notes = await manager.find(ImportChange, { where: { runId }, order: { ordinal: "ASC" } });
    for (const kind of kinds.all) {
      const own = notes.filter((note) => note.kind === kind.name);
      if (own.length > 0) found.push({ kind, database, ...takenApart(own) });
    }
  }
  return found;
}

/** The first note of a row has it as it was before the import. */
function takenApart(notes: readonly ImportChange[]): Pick<NotedChanges, "added" | "changed"> {
  const added = new Set<string>();
  const changed = new Map<string, object>();
  for (const { code, before } of notes) {
    if (added.has(code) || changed.has(code)) continue;
    if (before === null) added.add(code);
    else changed.set(code, JSON.parse(before) as object);
  }
  return { added, changed };
}

/** The records that imports after this one changed again, a few of them. */
export function changedAgain(
  runId: string,
  startedAt: Date,
  manager: EntityManager,
): Promise<readonly Pick<ImportChange, "kind" | "code">[]> {
  return manager
    .createQueryBuilder(ImportChange, "own")
    .comment("import_change.again")
    .select("own.kind", "kind")
    .addSelect("own.code", "code")
    .distinct(true)
    .innerJoin(
      ImportChange,
      "later",
      "later.kind = own.kind AND later.code = own.code AND later.runId <> own.runId",
    )
    .innerJoin("import_run", "run", "run.id = later.runId")
    .where("own.runId = :runId AND run.startedAt > :startedAt", { runId, startedAt })
    .limit(20)
    .getRawMany();
}
