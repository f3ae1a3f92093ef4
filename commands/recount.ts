import "reflect-metadata";
import { readConfig } from "../platform/config/config";
import { openDatabases } from "./open-databases";
import { recountTraces, waitingLines } from "./records/record-traces";
import { readModelsIn } from "./records/read-models";
import { tellUnfinished } from "./records/unfinished-imports";
import { runMain } from "./run-main";

const shown = 5;

/**
 * Makes counts and words of the records again, and what databases keep of records of others, and tells where what is kept differs; with `--repair` they are
 * written anew, too. The exit code is 1 when there was a difference and it was left.
 */
async function main(): Promise<void> {
  const repair = process.argv.slice(2).includes("--repair");
  const databases = await openDatabases(readConfig().database);
  for (const database of Object.values(databases)) {
    for (const model of readModelsIn(database)) {
      // In a transaction, so that no import comes between reading the records and what follows from them.
      const differences = await database.write(async (manager) => {
        const found = await model.differences(manager);
        if (found.length > 0 && repair) await model.rewrite(manager);
        return found;
      });
      tell(`${database.name}: ${model.name}`, differences, repair);
    }
  }
  for (const { database, name, differences } of await recountTraces(databases, repair))
    tell(`${database}: ${name}`, differences, repair);
  for (const line of await waitingLines(databases)) process.stdout.write(`${line}\n`);
  await tellUnfinished(Object.values(databases));
  await Promise.all(Object.values(databases).map((database) => database.close()));
}

function tell(what: string, differences: readonly string[], repair: boolean): void {
  const lines = [
    `${what}: ${told(differences, repair)}`,
    ...differences.slice(0, shown).map((one) => `  ${one}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  if (differences.length > 0 && !repair) process.exitCode = 1;
}

function told({ length }: readonly string[], repair: boolean): string {
  if (length === 0) return "as the records say";
  return `${length} not as the records say${repair ? ", written anew" : ""}`;
}

runMain(main);
