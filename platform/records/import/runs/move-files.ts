import type { QueryRunner } from "typeorm";
import type { FileDigests } from "./file-digests";

/** Before the column `files` of imports is dropped: gives each of their files the row that stands for it now. */
export async function moveFilesToRows(runner: QueryRunner): Promise<void> {
  const runs = (await runner.query("SELECT id, files FROM import_run")) as { id: string; files: string }[];
  for (const { id, files } of runs) {
    const digests = Object.entries(JSON.parse(files) as FileDigests);
    for (const [ordinal, [label, digest]] of digests.entries())
      await runner.query("INSERT INTO import_run_file (run_id, ordinal, label, digest) VALUES (?, ?, ?, ?)", [
        id,
        ordinal,
        label,
        digest,
      ]);
  }
}

/** Once imports have the column `files` again: fills it from the rows. */
export async function moveFilesToColumn(runner: QueryRunner): Promise<void> {
  const runs = (await runner.query("SELECT id FROM import_run")) as { id: string }[];
  for (const { id } of runs) {
    const files = (await runner.query(
      "SELECT label, digest FROM import_run_file WHERE run_id = ? ORDER BY ordinal",
      [id],
    )) as { label: string; digest: string }[];
    const digests = Object.fromEntries(files.map(({ label, digest }) => [label, digest]));
    await runner.query("UPDATE import_run SET files = ? WHERE id = ?", [JSON.stringify(digests), id]);
  }
}
