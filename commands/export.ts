import "reflect-metadata";
import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../platform/config/config";
import { openDatabases } from "./open-databases";
import { exportFrom } from "./records/export-from";
import { tellUnfinished } from "./records/unfinished-imports";
import { runMain } from "./run-main";

/** Exports all records as the CSV files that an import reads. */
async function main(): Promise<void> {
  const command = new Command("export")
    .description("Writes all records of the databases as CSV files, one a kind, that `import` reads again.")
    .argument("<folder>", "where the files go; those of the same names are replaced")
    .parse();
  const [folder = ""] = command.args;
  const databases = await openDatabases(readConfig().database);
  try {
    const counts = await exportFrom(databases, resolve(folder));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [kind, count] of counts) process.stdout.write(`${kind}.csv  ${count} records\n`);
    process.stdout.write(`${total} records written to ${folder}\n`);
    await tellUnfinished(Object.values(databases));
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.close()));
  }
}

runMain(main);
