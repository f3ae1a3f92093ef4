import "reflect-metadata";
import { Command } from "commander";
import { verifyChain } from "../platform/audit/verify-chain";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import { openDatabases, type Databases } from "./open-databases";
import { historyOf } from "./audit/history-of";
import { tellHistory } from "./audit/tell-history";
import { runMain } from "./run-main";

/** The audit of all databases: whether it holds, and what it tells of a record. */
async function main(): Promise<void> {
  const command = new Command("audit").description("Looks at what the audit has of writes.");
  command
    .command("verify")
    .description(
      "Walks the chain of each database and names the first entry that does not hold; the exit code is then 1.",
    )
    .action(() => withDatabases(verify));
  command
    .command("show")
    .argument("<id>", "the id of a record, as the graph has it: CourtClusterSeason:spc-cluster-6-2022")
    .description("Tells what was done to a record, the first first.")
    .action((id: string) => withDatabases((databases) => show(databases, id)));
  await command.parseAsync();
}

async function withDatabases(work: (databases: Databases) => Promise<void>): Promise<void> {
  const databases = await openDatabases(readConfig().database);
  try {
    await work(databases);
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.close()));
  }
}

async function verify(databases: Databases): Promise<void> {
  for (const [name, database] of Object.entries(databases)) {
    const { entries, head, broken } = await database.read(verifyChain);
    const told = broken
      ? `BROKEN at entry ${broken.sequence}${broken.id === null ? "" : ` (${broken.id})`}: ${broken.why}; ${entries} before it hold`
      : `${entries} entries hold; the hash of the last is ${head}`;
    process.stdout.write(`${name}: ${told}\n`);
    if (broken) process.exitCode = 1;
  }
}

async function show(databases: Databases, id: string): Promise<void> {
  const history = await historyOf(databases, id);
  if (history === null)
    throw new StartError(`"${id}" is no id of a record: a type's name, a colon and a code.`);
  if (history.length === 0) throw new StartError(`The audit has nothing of "${id}".`);
  process.stdout.write(tellHistory(history));
}

runMain(main);
