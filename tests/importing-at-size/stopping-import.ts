import "reflect-metadata";
import type { Database } from "../../platform/database/database";
import { readConfig } from "../../platform/config/config";
import { openDatabases, type Databases } from "../../commands/open-databases";
import { importInto } from "../../commands/records/import-into";

/**
 * A program that imports as the command does, and stands still for ever at the moment that is named to it, so that it
 * can be killed there: `stopping-import <moment> <source>`, with the environment of the command.
 */
async function main(): Promise<void> {
  const [moment = "", source = ""] = process.argv.slice(2);
  const { database, dataDir: folder } = readConfig();
  const reach = async (reached: string): Promise<void> => {
    if (reached !== moment) return;
    process.stdout.write(`reached ${reached}\n`);
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  };
  const opened = await openDatabases(database);
  const databases: Databases = Object.fromEntries(
    Object.entries(opened).map(([name, database]) => [name, stopping(database, reach)]),
  );
  await importInto(databases, [source], { folder });
  process.stdout.write("done\n");
  await Promise.all(Object.values(opened).map((database) => database.close()));
}

function stopping(database: Database, reach: (moment: string) => Promise<void>): Database {
  const { name } = database;
  return {
    name,
    manager: () => database.manager(),
    read: (work) => database.read(work),
    check: () => database.check(),
    writeClosed: (work, close) => database.writeClosed(work, close),
    version: () => database.version(),
    close: () => database.close(),
    writeBeside: (work) => database.writeBeside(work),
    write: async (work) => {
      await reach(`begin ${name}`);
      const result = await database.write(async (manager) => {
        const done = await work(manager);
        await reach(`commit ${name}`);
        return done;
      });
      await reach(`committed ${name}`);
      return result;
    },
  };
}

void main();
