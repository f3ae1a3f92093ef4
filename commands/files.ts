import "reflect-metadata";
import { Command } from "commander";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { StoreUnavailable } from "../platform/files/file-store";
import { openFileStore } from "../platform/files/open-file-store";
import { damagedFiles } from "./files/damaged-files";
import { unusedFiles } from "./files/unused-files";
import { openDatabases } from "./open-databases";
import { recordKinds } from "./records/record-kinds";
import { tellReferredFiles } from "../platform/records";
import { runMain } from "./run-main";

interface UnusedFlags {
  readonly olderThan: string;
  readonly remove?: true;
}

/** Looks after the files that records rest on. */
async function main(): Promise<void> {
  const program = new Command("files").description("Looks after the files that records rest on.");
  program
    .command("unused")
    .description("Lists the files to which no record refers.")
    .option("--older-than <hours>", "only those that nobody has brought for so many hours", "24")
    .option("--remove", "take them away")
    .action(tellUnused);
  program
    .command("verify")
    .description("Reads every file, and lists those that are not what their digests say.")
    .action(tellDamaged);
  await program.parseAsync().catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StartError(`The store of files is not available: ${(error.cause as Error).message}`);
  });
}

async function tellUnused({ olderThan, remove }: UnusedFlags): Promise<void> {
  const hours = Number(olderThan);
  if (olderThan.trim() === "" || !(hours >= 0))
    throw new StartError(`--older-than ${olderThan}: is a number of hours.`);
  const before = new Date(Date.now() - hours * 3_600_000);
  const config = readConfig();
  const store = await openFileStore(config.files.location);
  const databases = await openDatabases(config.database);
  try {
    const unused = await unusedFiles(store, before, (tell) =>
      tellReferredFiles({ kinds: recordKinds, databases }, tell),
    );
    let bytes = 0;
    for (const { digest, size, touchedAt } of unused) {
      if (remove && !(await store.remove(digest, before))) continue;
      bytes += size;
      process.stdout.write(`${digest}  ${size} bytes  ${touchedAt.toISOString()}\n`);
    }
    process.stdout.write(
      `${unused.length} files with ${bytes} bytes, to which no record refers${remove ? ", taken away" : ""}\n`,
    );
  } finally {
    store.close();
    await Promise.all(Object.values(databases).map((database) => database.close()));
  }
}

async function tellDamaged(): Promise<void> {
  const store = await openFileStore(readConfig().files.location);
  try {
    let [files, damaged] = [0, 0];
    for await (const { digest, isDamaged } of damagedFiles(store)) {
      files += 1;
      if (!isDamaged) continue;
      damaged += 1;
      process.stdout.write(`${digest}  has other content\n`);
    }
    process.stdout.write(`${files} files read, ${damaged} of them damaged\n`);
    if (damaged > 0) process.exitCode = 1;
  } finally {
    store.close();
  }
}

runMain(main);
