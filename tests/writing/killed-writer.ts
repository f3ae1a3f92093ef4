import "reflect-metadata";
import { accessOf } from "../../platform/access/testkit/access-of";
import { openDatabase, type DatabaseLocation } from "../../platform/database/open-database";
import { StatementLog } from "../../platform/database/statement-log";
import { courtsOver } from "./courts-over";

/** What the process is told to do. */
export interface WriteToKill {
  readonly location: DatabaseLocation;
  /** The number of the statement that is not sent any more; 0 for none. */
  readonly killAt: number;
  readonly mutation: string;
  readonly input: object;
  readonly roles: readonly string[];
}

/**
 * Runs one mutation of the courts, and is killed when a statement of it is about to be sent: the first, the second, and so on.
 * Prints what came of it where it comes to its end.
 */
async function main(): Promise<void> {
  const { location, killAt, mutation, input, roles } = JSON.parse(process.argv[2] ?? "") as WriteToKill;
  let statements: number | null = null;
  const log = new StatementLog(() => {
    if (statements === null) return;
    statements += 1;
    if (statements === killAt) process.kill(process.pid, "SIGKILL");
  });
  const courts = await courtsOver((shape) => openDatabase(shape, location, log));
  statements = 0;
  const { data } = await courts.run(mutation, input, accessOf(roles));
  statements = null;
  await courts.close();
  process.stdout.write(JSON.stringify(data));
}

void main();
