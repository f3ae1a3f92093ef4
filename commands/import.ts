import "reflect-metadata";
import { readConfig } from "../platform/config/config";
import { formatFaults, formatReport } from "../platform/import";
import { openDatabases } from "./open-databases";
import { importInto } from "./records/import-into";
import { recordSources } from "./records/record-sources";
import { runMain } from "./run-main";

/** Imports CSV files, or folders of them; without arguments the project's own records. All is written or nothing. */
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const { database } = readConfig();
  const databases = await openDatabases(database);
  const result = await importInto(databases, given.length > 0 ? given : recordSources(process.cwd()));
  await Promise.all(Object.values(databases).map((database) => database.close()));
  if (result.ok) {
    process.stdout.write(`${formatReport(result.report)}\n`);
    return;
  }
  process.stderr.write(`${formatFaults(result.faults)}\n`);
  process.exitCode = 1;
}

runMain(main);
