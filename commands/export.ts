import "reflect-metadata";
import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { NotForWorkbooks } from "../platform/records";
import { openDatabases } from "./open-databases";
import { exportFrom } from "./records/export-from";
import { tellUnfinished } from "./records/unfinished-imports";
import { runMain } from "./run-main";

interface Flags {
  readonly xlsx?: true;
  readonly bom?: true;
}

/** Exports all records as the files that an import reads. */
async function main(): Promise<void> {
  const command = new Command("export")
    .description(
      "Writes all records of the databases as CSV files or workbooks, one a kind, that `import` reads again.",
    )
    .argument("<folder>", "where the files go; those of the same names are replaced")
    .option("--xlsx", "write Excel workbooks with Vietnamese headings instead of CSV files")
    .option("--bom", "begin CSV files with a byte-order mark, by which Excel knows their letters")
    .parse();
  const [folder = ""] = command.args;
  const { xlsx, bom } = command.opts<Flags>();
  if (xlsx && bom) throw new StartError("A workbook has no byte-order mark: leave out --xlsx or --bom.");
  const form = xlsx ? "xlsx" : bom ? "csv-with-mark" : "csv";
  const databases = await openDatabases(readConfig().database);
  try {
    const counts = await exportFrom(databases, resolve(folder), form);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [kind, count] of counts)
      process.stdout.write(`${kind}.${xlsx ? "xlsx" : "csv"}  ${count} records\n`);
    process.stdout.write(`${total} records written to ${folder}\n`);
    await tellUnfinished(Object.values(databases));
  } catch (error) {
    throw error instanceof NotForWorkbooks
      ? new StartError(`${error.message}. Export CSV files instead: leave out --xlsx.`)
      : error;
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.close()));
  }
}

runMain(main);
