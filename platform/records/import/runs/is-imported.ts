import type { EntityManager } from "typeorm";
import type { FileDigests } from "./file-digests";
import { ImportRun } from "./import-run.entity";

const runsAtOnce = 50;

/**
 * Whether a database has the records of files as they are now: the last run that read a file of the same label read
 * the same bytes. Runs that read other files do not matter.
 */
export async function isImported(manager: EntityManager, digests: FileDigests): Promise<boolean> {
  const open = new Map(Object.entries(digests));
  for (let skip = 0; open.size > 0; skip += runsAtOnce) {
    const runs = await manager
      .createQueryBuilder(ImportRun, "run")
      .comment("import_run.latest")
      .orderBy("run.startedAt", "DESC")
      .addOrderBy("run.id", "DESC")
      .skip(skip)
      .take(runsAtOnce)
      .getMany();
    if (runs.length === 0) return false;
    for (const { files } of runs) {
      for (const [label, digest] of open) {
        const imported = files[label];
        if (imported === undefined) continue;
        if (imported !== digest) return false;
        open.delete(label);
      }
    }
  }
  return Object.keys(digests).length > 0;
}
