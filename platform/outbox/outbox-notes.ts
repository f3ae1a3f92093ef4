import type { Database } from "../database/database";
import { waitingEvents } from "./waiting-events.store";

/** Events are told within seconds where all is well, in milliseconds. */
const longestWait = 60_000;

/** What is to be said of events that have waited for long, a sentence for each subgraph that is to be told. */
export async function outboxNotes(
  databases: readonly Database[],
  now = Date.now(),
): Promise<readonly string[]> {
  const each = databases.map(async (database) => {
    const waiting = await waitingEvents(database.manager());
    return waiting
      .filter(({ since }) => now - since.getTime() >= longestWait)
      .map(
        ({ target, count, since }) =>
          `Events of ${database.name} wait for ${target} since ${since.toISOString()}: ${count}. The log says why.`,
      );
  });
  return (await Promise.all(each)).flat();
}
